package org.fourislands.ui.timeline;

import java.util.List;
import java.util.Optional;
import org.fourislands.map.Ink;
import org.fourislands.view.StripRow;
import org.fourislands.view.TimeMark;

/**
 * The clock's picture as data, in pixels: what lies where along the line of time.
 *
 * @param density how much happened, from 0 to 1, at equal steps along the whole width
 * @param ends the ends of the data, where they are seen
 * @param spots everything that can be pointed at; no two overlap
 */
public record ClockModel(
        TimeScale scale,
        ClockRows rows,
        List<AxisTick> ticks,
        List<DataEnd> ends,
        List<Double> density,
        List<Strip> strips,
        List<Lane> lanes,
        List<Spot> spots) {

    public ClockModel {
        ticks = List.copyOf(ticks);
        ends = List.copyOf(ends);
        density = List.copyOf(density);
        strips = List.copyOf(strips);
        lanes = List.copyOf(lanes);
        spots = List.copyOf(spots);
    }

    /** What lies at a point. */
    public Optional<Spot> spotAt(double x, double y) {
        return spots.stream().filter(spot -> spot.holds(x, y)).findFirst();
    }

    /**
     * A mark on the axis.
     *
     * @param labelX the middle of its words, which are empty for a mark without a label
     * @param strong whether a larger unit of time begins here
     */
    public record AxisTick(double x, double labelX, double labelWidth, String words, boolean strong) {}

    /** An end of the data, with words on the side where the data is. */
    public record DataEnd(double x, double width, String words, boolean first) {
        double labelFrom() {
            return first ? x : x - width;
        }

        double labelTo() {
            return labelFrom() + width;
        }
    }

    /**
     * One island's strip.
     *
     * @param opens whether it has members to open, and whether they are open
     * @param marks what proposals would have meant for it and what the articles say of it
     */
    public record Strip(
            String island,
            String name,
            Opening opens,
            boolean dimmed,
            List<Bar> bars,
            List<Hatch> hatches,
            List<Caption> captions,
            List<Cluster> marks) {
        public Strip {
            bars = List.copyOf(bars);
            hatches = List.copyOf(hatches);
            captions = List.copyOf(captions);
            marks = List.copyOf(marks);
        }
    }

    /** Whether a strip can be opened into its members'. */
    public enum Opening {
        NONE,
        CLOSED,
        OPEN,
        /** It is itself a member of the one above. */
        MEMBER
    }

    /**
     * A stretch in one colour.
     *
     * @param x where what is seen of it begins
     * @param width of what is seen of it, fades included
     * @param fadeIn where it is possible but not certain yet
     * @param fadeOut where it is no longer certain
     */
    public record Bar(StripRow.Stretch stretch, double x, double width, Optional<Fade> fadeIn, Optional<Fade> fadeOut) {
        public Ink ink() {
            return stretch.ink();
        }

        /** Where its full colour begins. */
        public double solidFrom() {
            return fadeIn.map(Fade::to).orElse(x);
        }

        /** Where its full colour ends. */
        public double solidTo() {
            return fadeOut.map(Fade::from).orElse(x + width);
        }
    }

    /** A part of a bar whose colour goes evenly from one opacity to another. */
    public record Fade(double from, double to, double opacityFrom, double opacityTo) {
        public double width() {
            return to - from;
        }
    }

    /** A stretch that is hatched. */
    public record Hatch(double x, double width, Ink ink) {}

    /** A word on a strip, centred at {@code x}; only where it fits. */
    public record Caption(double x, double width, String words, Ink fill) {}

    /** A row of marks below the strips. */
    public record Lane(ClockRows.LaneRow row, String name, double middle, List<Cluster> clusters) {
        public Lane {
            clusters = List.copyOf(clusters);
        }
    }

    /**
     * One mark, or several that lie too close to be told apart.
     *
     * @param x its middle
     * @param half half its width
     * @param reach the days that a single mark covers: its uncertain date, and how long it lasted
     */
    public record Cluster(double x, double half, List<TimeMark> marks, Optional<Reach> reach, boolean dimmed) {
        public Cluster {
            marks = List.copyOf(marks);
        }

        public boolean isSingle() {
            return marks.size() == 1;
        }
    }

    /** From {@code from} to {@code to} its day may lie, if that is not known; until {@code lasting} it went on. */
    public record Reach(double from, double to, double lasting) {}

    /** A place that can be pointed at. */
    public record Spot(double x, double y, double width, double height, Thing thing) {
        boolean holds(double atX, double atY) {
            return atX >= x && atX < x + width && atY >= y && atY < y + height;
        }

        /** The marks that lie there; none for anything else. */
        public List<TimeMark> marks() {
            return thing instanceof Marks marks ? marks.marks() : List.of();
        }
    }

    /** What a spot stands for. */
    public sealed interface Thing {}

    public record Marks(List<TimeMark> marks) implements Thing {
        public Marks {
            marks = List.copyOf(marks);
        }
    }

    /** A party's administration of an island. */
    public record Held(String island, StripRow.Stretch stretch) implements Thing {}

    /** The name of a strip. */
    public record Named(String island, Opening opens) implements Thing {}
}
