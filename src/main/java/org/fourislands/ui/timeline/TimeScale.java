package org.fourislands.ui.timeline;

import java.time.LocalDate;

/**
 * Days laid along a line, evenly.
 *
 * @param from the day at the left end
 * @param to the day at the right end, later than {@code from}
 * @param left where the line begins, in pixels
 * @param width its length in pixels
 */
public record TimeScale(LocalDate from, LocalDate to, double left, double width) {

    public TimeScale {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a scale needs two ends: " + from + " .. " + to);
        }
    }

    /** Where {@code day} lies, also beyond the ends. */
    public double xOf(LocalDate day) {
        return left + (day.toEpochDay() - from.toEpochDay()) * width / days();
    }

    /** Where {@code day} lies, or the end beyond which it does. */
    public double clampedX(LocalDate day) {
        return Math.max(left, Math.min(right(), xOf(day)));
    }

    /** The day nearest to {@code x}, within the ends. */
    public LocalDate dayAt(double x) {
        long offset = Math.round((x - left) / width * days());
        return from.plusDays(Math.max(0, Math.min(days(), offset)));
    }

    public boolean shows(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public double right() {
        return left + width;
    }

    public long days() {
        return to.toEpochDay() - from.toEpochDay();
    }
}
