package org.fourislands.ui.timeline;

import java.util.List;
import java.util.Optional;
import org.fourislands.view.ClockLook;
import org.fourislands.view.TimeMark.Family;
import org.fourislands.view.TimeMark.Lane;

/**
 * How high things lie in the clock's picture, in pixels.
 *
 * @param strips how many strips
 * @param lanes the lanes below them, from the top
 * @param margin the width of the names at the left
 */
public record ClockRows(int strips, List<LaneRow> lanes, double margin) {
    /** The room at the right. */
    static final double RIGHT = 22;
    /** The height of the axis. */
    static final double AXIS = 24;
    /** The height of the line that shows where history is thick. */
    static final double DENSITY = 13;
    /** The height of a strip's bar. */
    static final double BAR = 13;

    private static final double FIRST_STRIP = AXIS + DENSITY + 5;
    private static final double TRACK = 10;
    private static final double STEP = BAR + TRACK + 3;
    private static final double LANE = 16;
    private static final double FOOT = 4;

    public ClockRows {
        lanes = List.copyOf(lanes);
    }

    /** A lane of marks; of proposals all, or those of one family. */
    public record LaneRow(Lane lane, Optional<Family> family) {
        static final LaneRow EVENTS = new LaneRow(Lane.EVENTS, Optional.empty());
        static final LaneRow PROPOSALS = new LaneRow(Lane.PROPOSALS, Optional.empty());
        static final LaneRow SOURCES = new LaneRow(Lane.SOURCES, Optional.empty());

        static LaneRow of(Family family) {
            return new LaneRow(Lane.PROPOSALS, Optional.of(family));
        }
    }

    /** As many lanes as fit in {@code room}: proposals in a row for each family, else in one. */
    public static ClockRows planned(ClockLook.Fold fold, int strips, double margin, double room) {
        if (fold == ClockLook.Fold.STRIPS) {
            return new ClockRows(strips, List.of(), margin);
        }
        ClockRows full = new ClockRows(
                strips,
                List.of(
                        LaneRow.EVENTS,
                        LaneRow.of(Family.FOUR),
                        LaneRow.of(Family.TWO),
                        LaneRow.of(Family.BETWEEN),
                        LaneRow.of(Family.OTHER),
                        LaneRow.SOURCES),
                margin);
        return full.height() <= room
                ? full
                : new ClockRows(strips, List.of(LaneRow.EVENTS, LaneRow.PROPOSALS, LaneRow.SOURCES), margin);
    }

    double top(int strip) {
        return FIRST_STRIP + strip * STEP;
    }

    double middle(int strip) {
        return top(strip) + BAR / 2;
    }

    /** The middle of the thin track of marks under a bar. */
    double trackMiddle(int strip) {
        return top(strip) + BAR + 1 + TRACK / 2;
    }

    double trackHeight() {
        return TRACK;
    }

    double lanesTop() {
        return FIRST_STRIP + strips * STEP;
    }

    double laneMiddle(int lane) {
        return lanesTop() + lane * LANE + LANE / 2;
    }

    double laneHeight() {
        return LANE;
    }

    /** Where the needle ends. */
    double bottom() {
        return lanesTop() + lanes.size() * LANE;
    }

    public double height() {
        return bottom() + FOOT;
    }

    boolean isAxis(double y) {
        return y < AXIS + DENSITY;
    }
}
