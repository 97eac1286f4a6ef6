package org.fourislands.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Steps by the calendar: from any day to the day on which the next unit begins. So the way back passes the same days, and no
 * month's length shifts them.
 */
public final class UnitSteps {
    private static final int DECADE = 10;

    private UnitSteps() {}

    /** The day {@code count} units on, or back where {@code count} is below zero. */
    public static LocalDate moved(LocalDate day, int count, StepKind unit) {
        LocalDate begun = begun(day, unit);
        boolean back = count < 0 && begun.isBefore(day); // the first step back only reaches the beginning
        return plus(begun, back ? count + 1 : count, unit);
    }

    /** The day on which the unit of {@code day} began. */
    private static LocalDate begun(LocalDate day, StepKind unit) {
        return switch (unit) {
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), DECADE) * DECADE, 1, 1);
            default -> day;
        };
    }

    private static LocalDate plus(LocalDate day, int count, StepKind unit) {
        return switch (unit) {
            case MONTH -> day.plusMonths(count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plus(count, ChronoUnit.DECADES);
            default -> day.plusDays(count);
        };
    }
}
