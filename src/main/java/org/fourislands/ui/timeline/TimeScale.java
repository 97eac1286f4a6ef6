package org.fourislands.ui.timeline;

import java.time.LocalDate;
import org.fourislands.view.ClockRange;

/**
 * Time laid along a line, evenly. A day is a column: from where it begins up to where the next begins.
 *
 * @param left where the line begins, in pixels
 * @param width its length in pixels
 */
public record TimeScale(ClockRange range, double left, double width) {

    /** Where {@code day} begins, also beyond the ends. */
    public double xOf(LocalDate day) {
        return xOf((double) day.toEpochDay());
    }

    /** Where a moment lies, in days since 1970. */
    public double xOf(double moment) {
        return left + (moment - range.from()) * dayWidth();
    }

    /** The middle of the column of {@code day}. */
    public double middleOf(LocalDate day) {
        return xOf(day.toEpochDay() + 0.5);
    }

    /** Where {@code day} begins, or the end beyond which it does. */
    public double clampedX(LocalDate day) {
        return clamped(xOf(day));
    }

    /** {@code x}, or the nearer end. */
    public double clamped(double x) {
        return Math.max(left, Math.min(right(), x));
    }

    /** The day in whose column {@code x} lies; at the ends the first and the last shown. */
    public LocalDate dayAt(double x) {
        LocalDate day = LocalDate.ofEpochDay((long) Math.floor(momentAt(x)));
        if (day.isBefore(range.first())) {
            return range.first();
        }
        return day.isAfter(range.last()) ? range.last() : day;
    }

    public double momentAt(double x) {
        return range.from() + (x - left) / dayWidth();
    }

    /** Whether the middle of {@code day} is seen. */
    public boolean shows(LocalDate day) {
        double middle = middleOf(day);
        return middle >= left && middle <= right();
    }

    public double right() {
        return left + width;
    }

    /** How wide the column of a day is; far below one for a long time. */
    public double dayWidth() {
        return width / range.days();
    }
}
