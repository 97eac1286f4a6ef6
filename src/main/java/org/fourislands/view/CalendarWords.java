package org.fourislands.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.Era;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fourislands.time.LunarDay;
import org.fourislands.time.OldStyle;
import org.fourislands.words.Phrases;

/** The same day as Russian and Japanese sources of its time date it. */
public final class CalendarWords {
    private static final LocalDate JAPAN_CHANGED = LocalDate.of(1873, 1, 1);

    private final Phrases phrases;
    private final Map<LocalDate, LunarDay> lunarByDay;
    private final Map<Era, EraNames> eras = new ConcurrentHashMap<>();

    /** {@code lunarDays} is the record's table of days of the Japanese lunar calendar. */
    public CalendarWords(List<LunarDay> lunarDays, Phrases phrases) {
        this.lunarByDay = lunarDays.stream()
                .collect(Collectors.toMap(LunarDay::day, Function.identity(), (first, again) -> first));
        this.phrases = phrases;
    }

    /** The day in each of {@code calendars} that knew it, as it says itself, Russian before Japanese. */
    public List<String> all(LocalDate day, Set<OtherCalendar> calendars) {
        return Arrays.stream(OtherCalendar.values())
                .filter(calendars::contains)
                .flatMap(calendar -> in(calendar, day).stream())
                .toList();
    }

    /** Both, as far as they are known, with a dot between. */
    public String others(LocalDate day) {
        return String.join(" · ", all(day, EnumSet.allOf(OtherCalendar.class)));
    }

    private Optional<String> in(OtherCalendar calendar, LocalDate day) {
        return switch (calendar) {
            case OLD_STYLE -> russian(day);
            case JAPANESE -> japaneseInBoth(day);
        };
    }

    /** "安政元年12月21日 (Ansei 1.12.21)", for those who do not read the signs. */
    private Optional<String> japaneseInBoth(LocalDate day) {
        return japanese(day)
                .map(signs -> latin(day)
                        .map(latin -> phrases.of("date.japanese", signs, latin))
                        .orElse(signs));
    }

    private Optional<String> latin(LocalDate day) {
        return lunar(day)
                .map(lunar -> phrases.of(
                        lunar.leap() ? "date.lunar-leap" : "date.lunar",
                        lunar.eraLatin(),
                        Integer.toString(lunar.year()),
                        Integer.toString(lunar.month()),
                        Integer.toString(lunar.dayOfMonth())))
                .or(() ->
                        Optional.of(day).filter(d -> !d.isBefore(JAPAN_CHANGED)).map(this::solarLatin));
    }

    /** "Shōwa 20, 5 September". */
    private String solarLatin(LocalDate day) {
        JapaneseDate date = JapaneseDate.from(day);
        return phrases.of("date.era", names(date).latin, Integer.toString(yearOfEra(date)));
    }

    private Optional<LunarDay> lunar(LocalDate day) {
        return Optional.ofNullable(lunarByDay.get(day));
    }

    /** "昭和20年9月5日", or by the lunar table before 1873; empty where the table has no entry. */
    public Optional<String> japanese(LocalDate day) {
        if (day.isBefore(JAPAN_CHANGED)) {
            return lunar(day).map(CalendarWords::written);
        }
        try {
            JapaneseDate date = JapaneseDate.from(day);
            String monthAndDay = day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            return Optional.of(names(date).signs + year(yearOfEra(date)) + monthAndDay);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Looked up once: the clock is dragged over thousands of days. */
    private EraNames names(JapaneseDate date) {
        return eras.computeIfAbsent(
                date.getEra(),
                era -> new EraNames(
                        DateTimeFormatter.ofPattern("G", Locale.JAPAN)
                                .withChronology(JapaneseChronology.INSTANCE)
                                .format(date),
                        era.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
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

    /** Asked for as a long: as an int it is checked against the length of the era, which takes a calendar each time. */
    private static int yearOfEra(JapaneseDate date) {
        return (int) date.getLong(ChronoField.YEAR_OF_ERA);
    }

    /** The first year of an era has a name of its own. */
    private static String year(int ofEra) {
        return (ofEra == 1 ? "元" : Integer.toString(ofEra)) + "年";
    }

    private static String written(LunarDay lunar) {
        String leap = lunar.leap() ? "閏" : "";
        return lunar.era() + year(lunar.year()) + leap + lunar.month() + "月" + lunar.dayOfMonth() + "日";
    }

    /** How an era is called, in Japanese and in Latin letters. */
    private record EraNames(String signs, String latin) {}
}
