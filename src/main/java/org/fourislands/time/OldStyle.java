package org.fourislands.time;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Optional;

/**
 * A date of the Julian calendar, "old style", in which Russia dated until 31 January 1918 (13 February new style). Not a
 * {@link LocalDate}: 29 February 1900 exists here.
 */
public record OldStyle(int year, int month, int day) {
    private static final LocalDate RUSSIA_CHANGED = LocalDate.of(1918, 2, 14);
    private static final LocalDate RECKONED_FROM = LocalDate.of(1582, 10, 15);

    /** The Julian date of {@code newStyle}; empty where Russia's sources no longer used it. */
    public static Optional<OldStyle> of(LocalDate newStyle) {
        if (newStyle.isBefore(RECKONED_FROM) || !newStyle.isBefore(RUSSIA_CHANGED)) {
            return Optional.empty();
        }
        return Optional.of(fromJulianDay(newStyle.getLong(JulianFields.JULIAN_DAY)));
    }

    /** The same day in the Gregorian calendar. Throws {@link UnreadableDateException} where Russia had no such day. */
    public LocalDate newStyle() {
        boolean inItsYears = year >= RECKONED_FROM.getYear() && year <= RUSSIA_CHANGED.getYear();
        LocalDate newStyle = inItsYears ? LocalDate.MIN.with(JulianFields.JULIAN_DAY, julianDay()) : LocalDate.MIN;
        if (!of(newStyle).equals(Optional.of(this))) {
            throw new UnreadableDateException(Unreadable.NO_OLD_STYLE);
        }
        return newStyle;
    }

    // Counted from 4801 BC March, so that the leap day ends the year.
    private long julianDay() {
        int before = (14 - month) / 12;
        int years = year + 4800 - before;
        int months = month + 12 * before - 3;
        return day + (153L * months + 2) / 5 + 365L * years + years / 4 - 32083;
    }

    // The count of days from 4801 BC March turned into a Julian date: Richards, Explanatory Supplement (2013), ch.
    // 15.11.
    private static OldStyle fromJulianDay(long julianDay) {
        long f = julianDay + 1401;
        long e = 4 * f + 3;
        long g = (e % 1461) / 4;
        long h = 5 * g + 2;
        int day = (int) ((h % 153) / 5 + 1);
        int month = (int) ((h / 153 + 2) % 12 + 1);
        int year = (int) (e / 1461 - 4716 + (12 + 2 - month) / 12);
        return new OldStyle(year, month, day);
    }
}
