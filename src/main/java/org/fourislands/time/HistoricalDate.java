package org.fourislands.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as a source gives it: exact, known to the month or the year, approximate, or between two days. Written in EDTF
 * (ISO 8601-2, levels 0 and 1): {@code 1855-02-07}, {@code 1945-09}, {@code 1799}, {@code 1884~}, {@code 1766?},
 * {@code 1945-09-02/1945-09-05}. Gregorian throughout.
 *
 * @param edtf the date as written, trimmed
 * @param earliest the first day it can be
 * @param latest the last day it can be, never before {@code earliest}
 */
public record HistoricalDate(String edtf, LocalDate earliest, LocalDate latest) implements Comparable<HistoricalDate> {
    private static final Pattern ONE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([?~%]?)");

    public HistoricalDate {
        Objects.requireNonNull(edtf, "edtf");
        if (latest.isBefore(earliest)) {
            throw new UnreadableDateException(Unreadable.REVERSED);
        }
    }

    public static HistoricalDate of(LocalDate day) {
        return new HistoricalDate(day.toString(), day, day);
    }

    /** Reads EDTF; throws {@link UnreadableDateException} with the reason. */
    public static HistoricalDate parse(String written) {
        String edtf = written.strip();
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return one(edtf);
        }
        HistoricalDate first = one(edtf.substring(0, slash));
        HistoricalDate last = one(edtf.substring(slash + 1));
        return new HistoricalDate(edtf, first.earliest, last.latest);
    }

    /** Reads EDTF; empty where it is none. */
    public static Optional<HistoricalDate> read(String written) {
        try {
            return Optional.of(parse(written));
        } catch (UnreadableDateException e) {
            return Optional.empty();
        }
    }

    private static HistoricalDate one(String edtf) {
        Matcher parts = ONE.matcher(edtf);
        if (!parts.matches()) {
            throw new UnreadableDateException(Unreadable.NO_DATE);
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) == null) {
                return new HistoricalDate(edtf, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            if (parts.group(3) == null) {
                return new HistoricalDate(edtf, month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
            return new HistoricalDate(edtf, day, day);
        } catch (DateTimeException e) {
            throw new UnreadableDateException(Unreadable.NO_SUCH_DAY);
        }
    }

    /** Whether exactly one day is meant. */
    public boolean isExact() {
        return earliest.equals(latest) && !isApproximate();
    }

    /** Whether the writer marked it as approximate or doubtful ({@code ~ ? %}). */
    public boolean isApproximate() {
        return edtf.indexOf('~') >= 0 || edtf.indexOf('?') >= 0 || edtf.indexOf('%') >= 0;
    }

    /** To what the date is known. */
    public Precision precision() {
        if (edtf.indexOf('/') >= 0) {
            return Precision.INTERVAL;
        }
        String bare = edtf.replaceAll("[?~%]", "");
        return switch (bare.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
    }

    /** Whether {@code day} can be the day meant. */
    public boolean mayBe(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }

    /** By the earliest day, then by the latest. */
    @Override
    public int compareTo(HistoricalDate other) {
        int byStart = earliest.compareTo(other.earliest);
        return byStart != 0 ? byStart : latest.compareTo(other.latest);
    }

    @Override
    public String toString() {
        return edtf;
    }

    /** To what unit a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        INTERVAL
    }
}
