package org.fourislands.view;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a reader uses the clock; remembered between starts.
 *
 * @param step from what to what it steps
 * @param pace how quickly it plays
 * @param calendars those shown beside the Gregorian
 * @param dimming whether a selected island pales what does not touch it
 */
public record ClockHabits(StepKind step, Pace pace, Set<OtherCalendar> calendars, boolean dimming) {

    public ClockHabits {
        calendars = Set.copyOf(calendars);
    }

    /** What a new reader starts with. */
    public static ClockHabits usual() {
        return new ClockHabits(StepKind.CHANGE, Pace.USUAL, EnumSet.allOf(OtherCalendar.class), true);
    }

    public ClockHabits stepping(StepKind newStep) {
        return new ClockHabits(newStep, pace, calendars, dimming);
    }

    public ClockHabits at(Pace newPace) {
        return new ClockHabits(step, newPace, calendars, dimming);
    }

    public ClockHabits toggling(OtherCalendar calendar) {
        Set<OtherCalendar> changed = EnumSet.noneOf(OtherCalendar.class);
        changed.addAll(calendars);
        if (!changed.remove(calendar)) {
            changed.add(calendar);
        }
        return new ClockHabits(step, pace, changed, dimming);
    }

    public ClockHabits togglingDimming() {
        return new ClockHabits(step, pace, calendars, !dimming);
    }

    /** What the arrow keys go by: the chosen unit, or days. */
    public StepKind unit() {
        return step.isUnit() ? step : StepKind.DAY;
    }

    /** What the arrow keys go by together with Control: what was chosen, if it follows the record. */
    public StepKind recorded() {
        return step.isUnit() ? StepKind.CHANGE : step;
    }
}
