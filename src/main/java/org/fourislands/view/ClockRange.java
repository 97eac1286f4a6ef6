package org.fourislands.view;

import java.time.LocalDate;

/**
 * The part of time that the clock shows: from one moment up to, not including, another, in days since 1 January 1970 and
 * parts of days, so that zooming glides.
 */
public record ClockRange(double from, double to) {
    /** The fewest days that are shown at once. */
    public static final double LEAST = 10;

    private static final double MARGIN = 0.06;

    public ClockRange {
        if (!(from < to) || Double.isInfinite(from) || Double.isInfinite(to)) {
            throw new IllegalArgumentException("a range needs two ends: " + from + " .. " + to);
        }
    }

    /** From the beginning of {@code first} to the end of {@code last}. */
    public static ClockRange of(LocalDate first, LocalDate last) {
        return new ClockRange((double) first.toEpochDay(), last.toEpochDay() + 1.0);
    }

    /** The first day of which some part is shown. */
    public LocalDate first() {
        return LocalDate.ofEpochDay((long) Math.floor(from));
    }

    /** The last day of which some part is shown. */
    public LocalDate last() {
        return LocalDate.ofEpochDay((long) Math.ceil(to) - 1);
    }

    public double days() {
        return to - from;
    }

    /** Whether {@code day} is shown whole. */
    public boolean shows(LocalDate day) {
        return day.toEpochDay() >= from && day.toEpochDay() + 1 <= to;
    }

    /** With {@code factor} times as many days, the moment {@code at} staying where it is; never beyond {@code ends}. */
    public ClockRange zoomed(double factor, double at, ClockRange ends) {
        double days = Math.min(ends.days(), Math.max(LEAST, days() * factor));
        double share = Math.max(0, Math.min(1, (at - from) / days()));
        return new ClockRange(at - share * days, at - share * days + days).within(ends);
    }

    /** The same length, {@code days} later. */
    public ClockRange panned(double days, ClockRange ends) {
        return new ClockRange(from + days, to + days).within(ends);
    }

    /** The same length, moved only as far as it takes for {@code day} to be shown with some time around it. */
    public ClockRange including(LocalDate day, ClockRange ends) {
        if (shows(day)) {
            return this;
        }
        double margin = days() * MARGIN;
        double moved = day.toEpochDay() < from ? day.toEpochDay() - margin - from : day.toEpochDay() + 1 + margin - to;
        return panned(moved, ends);
    }

    /** All days from {@code first} to {@code last}, with some time around them. */
    public static ClockRange around(LocalDate first, LocalDate last, ClockRange ends) {
        ClockRange bare = of(first, last);
        double days = Math.max(LEAST, bare.days() * (1 + 2 * MARGIN));
        double middle = (bare.from + bare.to) / 2;
        return new ClockRange(middle - days / 2, middle + days / 2).within(ends);
    }

    /** Moved, and where it is too long or too short changed, to lie within {@code ends}. */
    public ClockRange within(ClockRange ends) {
        double days = Math.min(ends.days(), Math.max(LEAST, days()));
        double start = Math.max(ends.from, Math.min(from, ends.to - days));
        return new ClockRange(start, start + days);
    }
}
