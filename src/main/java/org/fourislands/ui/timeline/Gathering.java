package org.fourislands.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
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
    private static final double GAP = 1;

    /** Of {@code sorted} marks those that may lie in what is shown, each in one cluster, from left to right. */
    List<Cluster> of(List<TimeMark> sorted) {
        List<TimeMark> seen = sorted.stream().filter(this::isSeen).toList();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            double x = scale.clamped(scale.xOf(seen.get(i).middle()));
            Run run = new Run(i, i + 1, x, x);
            while (!runs.isEmpty() && touch(runs.get(runs.size() - 1), run)) {
                run = runs.remove(runs.size() - 1).with(run);
            }
            runs.add(run);
        }
        return runs.stream().map(run -> cluster(run, seen)).toList();
    }

    private boolean isSeen(TimeMark mark) {
        return mark.date().earliest().toEpochDay() < scale.range().to()
                && mark.date().latest().toEpochDay() + 1 > scale.range().from();
    }

    private boolean touch(Run left, Run right) {
        return left.middle() + half(left) + GAP > right.middle() - half(right);
    }

    private double half(Run run) {
        return half.applyAsDouble(run.size());
    }

    private Cluster cluster(Run run, List<TimeMark> seen) {
        List<TimeMark> marks = seen.subList(run.first(), run.end());
        boolean dimmed = marks.stream().noneMatch(filter::passes);
        Optional<Reach> reach = run.size() == 1 ? Optional.of(reach(marks.get(0))) : Optional.empty();
        return new Cluster(run.middle(), half(run), marks, reach, dimmed);
    }

    private Reach reach(TimeMark mark) {
        double middle = scale.clamped(scale.xOf(mark.middle()));
        boolean exact = mark.date().earliest().equals(mark.date().latest());
        return new Reach(
                exact ? middle : scale.clampedX(mark.date().earliest()),
                exact ? middle : scale.clampedX(mark.date().latest().plusDays(1)),
                mark.until().map(scale::clampedX).orElse(middle));
    }

    /** Marks next to each other, by their places in the list. */
    private record Run(int first, int end, double from, double to) {
        double middle() {
            return (from + to) / 2;
        }

        int size() {
            return end - first;
        }

        Run with(Run right) {
            return new Run(first, right.end, from, right.to);
        }
    }
}
