package org.fourislands.time;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day in any of the calendars the program writes: as {@link TypedDate}, in Japanese ({@code 昭和20年9月5日}, {@code
 * 安政元年12月21日}) or in the Russian old style ({@code 26 января 1855 ст. ст.}, {@code 26 January 1855 (old style)}); and
 * the word for today.
 */
public final class DateReader {
    private static final Pattern OLD_STYLE =
            Pattern.compile("(.{4,40}?),?\\s+(?:ст\\.?\\s*ст\\.?|o\\.?\\s?s\\.?|\\(?(?:russian\\s)?old style\\)?)");
    private static final Set<String> TODAY = Set.of("today", "сегодня", "今日");
    private static final int LONGEST = 80;

    private final List<LunarDay> lunarDays;
    private final LocalDate today;

    /** {@code lunarDays} is the record's table of days of the Japanese lunar calendar. */
    public DateReader(List<LunarDay> lunarDays, LocalDate today) {
        this.lunarDays = List.copyOf(lunarDays);
        this.today = today;
    }

    /** The day in the Gregorian calendar. Throws {@link UnreadableDateException} with the reason. */
    public LocalDate read(String typed) {
        if (typed.length() > LONGEST) {
            throw new UnreadableDateException(Unreadable.TOO_LONG);
        }
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (text.length() > LONGEST) {
            throw new UnreadableDateException(Unreadable.TOO_LONG);
        }
        String small = text.toLowerCase(Locale.ROOT);
        if (TODAY.contains(small)) {
            return today;
        }
        Optional<LocalDate> japanese = JapaneseDay.read(text.replaceAll("\\s", ""), lunarDays);
        if (japanese.isPresent()) {
            return japanese.get();
        }
        Matcher oldStyle = OLD_STYLE.matcher(small);
        return oldStyle.matches() ? WrittenDay.read(oldStyle.group(1)).inOldStyle() : TypedDate.read(text);
    }
}
