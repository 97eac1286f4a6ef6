package org.fourislands.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as a person types it: {@code 1855}, {@code 1855-02}, {@code 1855-02-07}, {@code 7 Feb 1855}, {@code February 1855},
 * {@code 7.2.1855}. A year or a month means its first day.
 */
public final class TypedDate {
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})\\.?\\s+)?(\\p{L}{3,})\\.?\\s+(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?");

    private TypedDate() {}

    /** Throws {@link UnreadableDateException} with the reason. */
    public static LocalDate read(String typed) {
        String text = typed.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), orFirst(iso.group(2)), orFirst(iso.group(3)));
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return day(dotted.group(3), dotted.group(2), dotted.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return day(named.group(3), month(named.group(2)), orFirst(named.group(1)));
        }
        throw new UnreadableDateException("not a date such as 1855, 1855-02, 1855-02-07 or 7 Feb 1855");
    }

    private static String orFirst(@Nullable String number) {
        return number == null ? "1" : number;
    }

    private static String month(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT)
                    .startsWith(start)) {
                return Integer.toString(month.getValue());
            }
        }
        throw new UnreadableDateException("there is no month “" + name + "”");
    }

    private static LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new UnreadableDateException("there is no such day");
        }
    }
}
