package org.fourislands.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.time.LunarDay;
import org.fourislands.time.OldStyle;
import org.fourislands.words.Phrases;

/** The same day as Russian and Japanese sources of its time date it. */
public final class CalendarWords {
    private static final LocalDate JAPAN_CHANGED = LocalDate.of(1873, 1, 1);

    private final List<LunarDay> lunarDays;
    private final Phrases phrases;
    private final DateTimeFormatter era;
    private final DateTimeFormatter monthAndDay;

    /** {@code lunarDays} is the record's table of days of the Japanese lunar calendar. */
    public CalendarWords(List<LunarDay> lunarDays, Phrases phrases) {
        this.lunarDays = List.copyOf(lunarDays);
        this.phrases = phrases;
        this.era = DateTimeFormatter.ofPattern("G", Locale.JAPAN).withChronology(JapaneseChronology.INSTANCE);
        this.monthAndDay = DateTimeFormatter.ofPattern("M月d日", Locale.JAPAN);
    }

    /** Both, as far as they are known, with a dot between. */
    public String others(LocalDate day) {
        return String.join(
                " · ",
                Stream.of(japanese(day), russian(day)).flatMap(Optional::stream).toList());
    }

    /** "昭和20年9月5日", or by the lunar table before 1873; empty where the table has no entry. */
    public Optional<String> japanese(LocalDate day) {
        if (day.isBefore(JAPAN_CHANGED)) {
            return lunarDays.stream()
                    .filter(lunar -> lunar.day().equals(day))
                    .findFirst()
                    .map(CalendarWords::lunar);
        }
        try {
            int year = JapaneseDate.from(day).get(ChronoField.YEAR_OF_ERA);
            return Optional.of(era.format(day) + year(year) + monthAndDay.format(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "26 January 1855, old style"; empty from 14 February 1918. */
    public Optional<String> russian(LocalDate day) {
        return OldStyle.of(day).map(old -> phrases.of("date.old-style", oldStyle(old)));
    }

    private String oldStyle(OldStyle old) {
        String month = Month.of(old.month())
                .getDisplayName(TextStyle.FULL, phrases.language().locale());
        return old.day() + " " + month + " " + old.year();
    }

    /** The first year of an era has a name of its own. */
    private static String year(int ofEra) {
        return (ofEra == 1 ? "元" : Integer.toString(ofEra)) + "年";
    }

    private static String lunar(LunarDay lunar) {
        String leap = lunar.leap() ? "閏" : "";
        return lunar.era() + year(lunar.year()) + leap + lunar.month() + "月" + lunar.dayOfMonth() + "日";
    }
}
