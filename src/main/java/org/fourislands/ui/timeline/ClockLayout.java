package org.fourislands.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourislands.ui.timeline.ClockModel.DataEnd;
import org.fourislands.ui.timeline.ClockModel.Lane;
import org.fourislands.ui.timeline.ClockModel.Opening;
import org.fourislands.ui.timeline.ClockModel.Strip;
import org.fourislands.view.ClockRange;
import org.fourislands.view.MarkFilter;
import org.fourislands.view.StripRow;

/**
 * Lays axis, density, strips and lanes along a scale: the picture is a function of what is given here and nothing else.
 *
 * @param measure how wide words are, in pixels
 * @param ends the whole of the data's time
 */
public record ClockLayout(
        TimeScale scale,
        ClockRows rows,
        MarkFilter filter,
        ClockRange ends,
        AxisWords words,
        ToDoubleFunction<String> measure) {
    private static final double LANE_MARK = 6.5;
    private static final double STRIP_MARK = 5;
    private static final double DIGIT = 3.2;

    /** The strips with the members of those that are open after them; {@code names} tells what a lane is called. */
    public ClockModel of(List<ShownStrip> strips, MarkTracks tracks, LaneNames names) {
        List<DataEnd> dataEnds = dataEnds();
        List<Strip> laid = strips.stream().map(strip -> strip(strip, tracks)).toList();
        List<Lane> lanes = lanes(tracks, names);
        return new ClockModel(
                scale,
                rows,
                new AxisTicks(scale, words, measure, dataEnds).all(),
                dataEnds,
                new Density(tracks.happened(), scale).heights(),
                laid,
                lanes,
                new Spots(scale, rows).of(laid, lanes));
    }

    /** A strip as it is to be shown: a group's, or a member's of one that is open. */
    public record ShownStrip(StripRow row, Opening opening) {}

    /** What the lanes are called. */
    @FunctionalInterface
    public interface LaneNames {
        String of(ClockRows.LaneRow row);
    }

    private Strip strip(ShownStrip shown, MarkTracks tracks) {
        StripRow row = shown.row();
        Bars bars = new Bars(scale, measure);
        Gathering gathering = new Gathering(scale, filter, count -> STRIP_MARK + (count > 1 ? digits(count) : 0));
        return new Strip(
                row.island(),
                row.name(),
                shown.opening(),
                !filter.passesIsland(groupOf(row.island())),
                bars.of(row.stretches()),
                bars.hatches(row.stripes()),
                bars.captions(row.stretches()),
                shown.opening() == Opening.MEMBER ? List.of() : gathering.of(tracks.ofStrip(row.island())));
    }

    private List<Lane> lanes(MarkTracks tracks, LaneNames names) {
        Gathering gathering = new Gathering(scale, filter, count -> LANE_MARK + (count > 1 ? digits(count) : 0));
        return IntStream.range(0, rows.lanes().size())
                .mapToObj(i -> new Lane(
                        rows.lanes().get(i),
                        names.of(rows.lanes().get(i)),
                        rows.laneMiddle(i),
                        gathering.of(tracks.ofLane(rows.lanes().get(i)))))
                .toList();
    }

    private static double digits(int count) {
        int digits = 1;
        for (int rest = count; rest >= 10; rest /= 10) {
            digits++;
        }
        return DIGIT * digits;
    }

    private List<DataEnd> dataEnds() {
        List<DataEnd> seen = new ArrayList<>();
        if (scale.range().from() <= ends.from()) {
            String label = words.beginning(ends.first());
            seen.add(new DataEnd(scale.xOf(ends.from()), measure.applyAsDouble(label), label, true));
        }
        if (scale.range().to() >= ends.to()) {
            String label = words.end();
            seen.add(new DataEnd(scale.xOf(ends.to()), measure.applyAsDouble(label), label, false));
        }
        return seen;
    }

    private static String groupOf(String island) {
        int slash = island.indexOf('/');
        return slash < 0 ? island : island.substring(0, slash);
    }

    /** The rows with the members of those named in {@code open} laid under them. */
    public static List<ShownStrip> opened(List<StripRow> rows, Set<String> open) {
        return rows.stream()
                .flatMap(row -> {
                    if (row.members().isEmpty()) {
                        return Stream.of(new ShownStrip(row, Opening.NONE));
                    }
                    if (!open.contains(row.island())) {
                        return Stream.of(new ShownStrip(row, Opening.CLOSED));
                    }
                    return Stream.concat(
                            Stream.of(new ShownStrip(row, Opening.OPEN)),
                            row.members().stream().map(member -> new ShownStrip(member, Opening.MEMBER)));
                })
                .toList();
    }
}
