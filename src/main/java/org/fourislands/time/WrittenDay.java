package org.fourislands.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Year, month and day as a person wrote them, before it is known in which calendar. May not exist in any. */
record WrittenDay(int year, int month, int day) {
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})\\.?\\s+)?(\\p{L}{3,})\\.?\\s+(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?[~?%]?");
    private static final List<Locale> MONTHS_IN = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"));
    private static final int LONGEST = 40;

    /** A year or a month means its first day. Throws {@link UnreadableDateException} with the reason. */
    static WrittenDay read(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            throw new UnreadableDateException(Unreadable.TOO_LONG);
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return of(iso.group(1), orFirst(iso.group(2)), orFirst(iso.group(3)));
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return of(dotted.group(3), dotted.group(2), dotted.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return of(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return of(named.group(3), month(named.group(2)), orFirst(named.group(1)));
        }
        throw new UnreadableDateException(Unreadable.NO_DATE);
    }

    LocalDate inNewStyle() {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new UnreadableDateException(Unreadable.NO_SUCH_DAY);
        }
    }

    LocalDate inOldStyle() {
        return new OldStyle(year, month, day).newStyle();
    }

    static WrittenDay of(String year, String month, String day) {
        return new WrittenDay(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    static String orFirst(@Nullable String number) {
        return number == null ? "1" : number;
    }

    private static String month(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (MONTHS_IN.stream().anyMatch(language -> begins(month, language, start))) {
                return Integer.toString(month.getValue());
            }
        }
        throw new UnreadableDateException(Unreadable.NO_SUCH_MONTH, name);
    }

    /** Russian says января in a date, январь alone. */
    private static boolean begins(Month month, Locale language, String start) {
        return List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE).stream()
                .anyMatch(form -> month.getDisplayName(form, language)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(start));
    }
}
