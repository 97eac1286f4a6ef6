package org.fourislands.time;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day in any of the calendars the program writes: as {@link TypedDate}, in Japanese ({@code 昭和20年9月5日}, {@code
 * 安政元年12月21日}) or in the Russian old style ({@code 26 января 1855 ст. ст.}, {@code 26 January 1855 (old style)}).
 */
public final class DateReader {
    private static final Pattern JAPANESE = Pattern.compile("(\\p{IsHan}{2})(元|\\d{1,2})年(閏?)(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern OLD_STYLE =
            Pattern.compile("(.{4,40}?),?\\s+(?:ст\\.?\\s*ст\\.?|o\\.?\\s?s\\.?|\\(?old style\\)?)");

    private static final int LONGEST = 80;

    private final List<LunarDay> lunarDays;

    /** {@code lunarDays} is the record's table of days of the Japanese lunar calendar. */
    public DateReader(List<LunarDay> lunarDays) {
        this.lunarDays = List.copyOf(lunarDays);
    }

    /** The day in the Gregorian calendar. Throws {@link UnreadableDateException} with the reason. */
    public LocalDate read(String typed) {
        if (typed.length() > LONGEST) {
            throw new UnreadableDateException("too long for a date");
        }
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Matcher japanese = JAPANESE.matcher(text.replaceAll("\\s", ""));
        if (japanese.matches()) {
            return japanese(japanese);
        }
        Matcher oldStyle = OLD_STYLE.matcher(text.toLowerCase(Locale.ROOT));
        return oldStyle.matches() ? WrittenDay.read(oldStyle.group(1)).inOldStyle() : TypedDate.read(text);
    }

    private LocalDate japanese(Matcher parts) {
        String era = parts.group(1);
        int year = parts.group(2).equals("元") ? 1 : Integer.parseInt(parts.group(2));
        boolean leap = !parts.group(3).isEmpty();
        int month = Integer.parseInt(parts.group(4));
        int day = Integer.parseInt(parts.group(5));
        return lunarDays.stream()
                .filter(lunar -> lunar.era().equals(era) && lunar.year() == year)
                .filter(lunar -> lunar.month() == month && lunar.leap() == leap && lunar.dayOfMonth() == day)
                .findFirst()
                .map(LunarDay::day)
                .or(() -> leap ? Optional.empty() : solar(era, year, month, day))
                .orElseThrow(() -> new UnreadableDateException("the record's calendar does not hold this day"));
    }

    /** From 1873 Japan kept its eras but counted days as Europe did. */
    private static Optional<LocalDate> solar(String era, int year, int month, int day) {
        Optional<JapaneseEra> known = Arrays.stream(JapaneseEra.values())
                .filter(one -> one.getDisplayName(TextStyle.FULL, Locale.JAPAN).equals(era))
                .findFirst();
        try {
            return known.map(one -> LocalDate.from(JapaneseDate.of(one, year, month, day)));
        } catch (DateTimeException e) {
            throw new UnreadableDateException("there is no such day");
        }
    }
}
