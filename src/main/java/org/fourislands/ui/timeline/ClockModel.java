package org.fourislands.ui.timeline;

import java.util.List;
import org.fourislands.map.Ink;
import org.fourislands.view.Selection;

/** The clock's picture as data, in pixels: what lies where along the line of time. Nothing in it is drawn twice. */
public record ClockModel(TimeScale scale, List<Row> rows, List<AxisTick> ticks, List<Dot> dots) {

    public ClockModel {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
        dots = List.copyOf(dots);
    }

    /** One island's strip. */
    public record Row(String island, String name, List<Bar> bars, List<Hatch> hatches, List<Caption> captions) {
        public Row {
            bars = List.copyOf(bars);
            hatches = List.copyOf(hatches);
            captions = List.copyOf(captions);
        }
    }

    /**
     * A stretch in one colour.
     *
     * @param fade how far from its beginning it grows out of the colour before it, because the day is not known
     * @param before that colour
     */
    public record Bar(double x, double width, Ink fill, double fade, Ink before) {}

    /** A stretch that is hatched. */
    public record Hatch(double x, double width, Ink ink) {}

    /** A word on a strip, centred at {@code x}; only where it fits. */
    public record Caption(double x, double width, String words, Ink fill) {}

    /** A mark on the axis; {@code words} is empty for a mark without a label. */
    public record AxisTick(double x, String words) {}

    /** One event, or several that lie too close to be told apart. */
    public record Dot(double x, List<ClockEvent> events) {
        public Dot {
            events = List.copyOf(events);
        }

        public Selection first() {
            return events.get(0).target();
        }
    }
}
