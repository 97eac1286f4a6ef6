package org.fourislands.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.fourislands.ui.timeline.ClockModel.Cluster;
import org.fourislands.ui.timeline.ClockModel.Reach;
import org.fourislands.view.MarkFilter;
import org.fourislands.view.TimeMark;

/**
 * Gathers the marks of one row so that no two overlap: those that would share one, in the middle of theirs.
 *
 * @param half half the width of what is drawn for so many marks
 */
record Gathering(TimeScale scale, MarkFilter filter, IntToDoubleFunction half) {

    /** Those marks that may lie in what is shown, each in one cluster, from left to right. */
    List<Cluster> of(MarkTrack track) {
        List<TimeMark> seen = new ArrayList<>();
        Runs runs = new Runs(track.size(), half);
        double from = scale.range().from();
        double to = scale.range().to();
        for (int i = 0; i < track.size(); i++) {
            if (track.mayLie(i, from, to)) {
                seen.add(track.mark(i));
                runs.add(scale.clamped(scale.xOf(track.middle(i))));
            }
        }
        return IntStream.range(0, runs.count())
                .mapToObj(run -> cluster(runs, run, seen))
                .toList();
    }

    private Cluster cluster(Runs runs, int run, List<TimeMark> seen) {
        List<TimeMark> marks = seen.subList(runs.first(run), runs.end(run));
        boolean dimmed = marks.stream().noneMatch(filter::passes);
        Optional<Reach> reach = marks.size() == 1 ? Optional.of(reach(marks.get(0))) : Optional.empty();
        return new Cluster(runs.middle(run), runs.half(run), marks, reach, dimmed);
    }

    private Reach reach(TimeMark mark) {
        double middle = scale.clamped(scale.xOf(mark.middle()));
        boolean exact = mark.date().earliest().equals(mark.date().latest());
        return new Reach(
                exact ? middle : scale.clampedX(mark.date().earliest()),
                exact ? middle : scale.clampedX(mark.date().latest().plusDays(1)),
                mark.until().map(scale::clampedX).orElse(middle));
    }
}
