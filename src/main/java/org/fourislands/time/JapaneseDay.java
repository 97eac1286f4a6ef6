package org.fourislands.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
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
 * A day as Japanese writes it: {@code 昭和20年9月5日}, {@code 明治8年}, {@code 1855年2月7日}. Before 1873 an era's days follow
 * the moon. Month and day may be missing; then the first day of the year or month is meant that lies in the era.
 */
record JapaneseDay(String era, int year, boolean leap, Optional<Integer> month, Optional<Integer> day) {
    private static final int FIRST_SOLAR_YEAR = 6;

    private static final Pattern ERA =
            Pattern.compile("(\\p{IsHan}{2})(元|\\d{1,2})年(?:(閏?)(元|\\d{1,2})月(?:(\\d{1,2})日)?)?");
    private static final Pattern WESTERN = Pattern.compile("(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?");

    /** {@code written} without spaces; empty where it is not of this form. */
    static Optional<LocalDate> read(String written, List<LunarDay> lunarDays) {
        Matcher western = WESTERN.matcher(written);
        if (western.matches()) {
            return Optional.of(WrittenDay.of(
                            western.group(1),
                            WrittenDay.orFirst(western.group(2)),
                            WrittenDay.orFirst(western.group(3)))
                    .inNewStyle());
        }
        Matcher parts = ERA.matcher(written);
        return parts.matches() ? Optional.of(of(parts).day(lunarDays)) : Optional.empty();
    }

    private static JapaneseDay of(Matcher parts) {
        return new JapaneseDay(
                parts.group(1),
                number(parts.group(2)),
                "閏".equals(parts.group(3)),
                Optional.ofNullable(parts.group(4)).map(JapaneseDay::number),
                Optional.ofNullable(parts.group(5)).map(JapaneseDay::number));
    }

    private static int number(String written) {
        return written.equals("元") ? 1 : Integer.parseInt(written);
    }

    private LocalDate day(List<LunarDay> lunarDays) {
        return lunarDays.stream()
                .filter(this::isOf)
                .findFirst()
                .map(LunarDay::day)
                .or(() -> leap ? Optional.empty() : solar())
                .orElseThrow(() -> new UnreadableDateException(
                        isEra(lunarDays) ? Unreadable.NOT_IN_TABLE : Unreadable.NO_SUCH_ERA, era));
    }

    private boolean isOf(LunarDay lunar) {
        return lunar.era().equals(era)
                && lunar.year() == year
                && lunar.leap() == leap
                && month.filter(m -> m == lunar.month()).isPresent()
                && day.filter(d -> d == lunar.dayOfMonth()).isPresent();
    }

    private boolean isEra(List<LunarDay> lunarDays) {
        return known().isPresent()
                || lunarDays.stream().anyMatch(lunar -> lunar.era().equals(era));
    }

    private Optional<JapaneseEra> known() {
        return Arrays.stream(JapaneseEra.values())
                .filter(one -> one.getDisplayName(TextStyle.FULL, Locale.JAPAN).equals(era))
                .findFirst();
    }

    /** From the sixth year of Meiji, 1873, Japan kept its eras but counted days as Europe did. */
    private Optional<LocalDate> solar() {
        return known().filter(one -> one != JapaneseEra.MEIJI || year >= FIRST_SOLAR_YEAR)
                .map(this::in);
    }

    private LocalDate in(JapaneseEra known) {
        try {
            LocalDate first = LocalDate.from(JapaneseChronology.INSTANCE.dateYearDay(known, year, 1));
            if (month.isEmpty() || (day.isEmpty() && month.get() == first.getMonthValue())) {
                return first;
            }
            return LocalDate.from(JapaneseDate.of(known, year, month.get(), day.orElse(1)));
        } catch (DateTimeException e) {
            throw new UnreadableDateException(Unreadable.NO_SUCH_DAY);
        }
    }
}
