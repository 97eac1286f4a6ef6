package org.fourislands.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final DateReader reader = new DateReader(
            List.of(
                    new LunarDay(LocalDate.of(1855, 2, 7), "安政", "Ansei", 1, 12, false, 21),
                    new LunarDay(LocalDate.of(1865, 6, 24), "慶応", "Keiō", 1, 5, true, 2),
                    new LunarDay(LocalDate.of(1869, 9, 20), "明治", "Meiji", 2, 8, false, 15)),
            TODAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1855-02-07                   | 1855-02-07
            7 Feb 1855                   | 1855-02-07
            １８５５-０２-０７            | 1855-02-07
            昭和20年9月5日                | 1945-09-05
            昭和２０年９月５日            | 1945-09-05
            昭和20年 9月 5日              | 1945-09-05
            昭和元年12月25日              | 1926-12-25
            明治45年7月29日               | 1912-07-29
            大正元年7月30日               | 1912-07-30
            明治6年1月1日                 | 1873-01-01
            明治8年5月7日                 | 1875-05-07
            平成30年11月14日              | 2018-11-14
            令和元年5月1日                | 2019-05-01
            安政元年12月21日              | 1855-02-07
            安政1年12月21日               | 1855-02-07
            慶応元年閏5月2日              | 1865-06-24
            明治2年8月15日                | 1869-09-20
            26 января 1855 ст. ст.       | 1855-02-07
            26 января 1855, ст. ст.      | 1855-02-07
            26 января 1855 ст.ст.        | 1855-02-07
            26.1.1855 ст. ст.            | 1855-02-07
            26 January 1855 (old style)  | 1855-02-07
            26 January 1855, old style   | 1855-02-07
            26 Jan 1855 O.S.             | 1855-02-07
            25 апреля 1875 ст. ст.       | 1875-05-07
            29 февраля 1900 ст. ст.      | 1900-03-13
            31 января 1918 ст. ст.       | 1918-02-13
            26 January 1855 (Russian old style) | 1855-02-07
            1800~                        | 1800-01-01
            1766?                        | 1766-01-01
            1945-09~                     | 1945-09-01
            February 1855                | 1855-02-01
            'Feb 7, 1855'                | 1855-02-07
            today                        | 2026-11-22
            ' Today '                    | 2026-11-22
            сегодня                      | 2026-11-22
            今日                         | 2026-11-22
            明治8年                       | 1875-01-01
            明治8年5月                    | 1875-05-01
            昭和元年                      | 1926-12-25
            昭和元年12月                  | 1926-12-25
            昭和64年                      | 1989-01-01
            平成元年                      | 1989-01-08
            平成元年1月                   | 1989-01-08
            平成元年2月                   | 1989-02-01
            令和元年                      | 2019-05-01
            1855年2月7日                  | 1855-02-07
            １８７５年５月                | 1875-05-01
            1900年                        | 1900-01-01
            """)
    void aDayIsReadInThreeCalendars(String typed, LocalDate day) {
        assertEquals(day, reader.read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "昭和",
                "昭和20年9",
                "昭和65年",
                "昭和64年2月",
                "大正元年1月",
                "明治5年",
                "明治元年1月1日",
                "安政元年",
                "安政元年12月",
                "昭和二十年",
                "1855年13月",
                "1855年2月30日",
                "1800~~",
                "todays",
                "today today",
                "昭和0年1月1日",
                "昭和64年1月8日",
                "昭和65年1月1日",
                "昭和元年12月24日",
                "昭和20年13月1日",
                "昭和20年2月29日",
                "昭和20年閏9月5日",
                "明治5年12月3日",
                "安政元年12月22日",
                "慶応元年5月2日",
                "江戸1年1月1日",
                "昭和99年9月9日",
                "20年9月5日",
                "29 February 1900",
                "29 февраля 1901 ст. ст.",
                "1 февраля 1918 ст. ст.",
                "31 апреля 1875 ст. ст.",
                "ст. ст.",
                "26 якобря 1855 ст. ст.",
                "old style",
                "1950 ст. ст."
            })
    void whatIsNoDayIsRefused(String typed) {
        assertThrows(UnreadableDateException.class, () -> reader.read(typed));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            soon,              NO_DATE
            30 Feb 1855,       NO_SUCH_DAY
            30 Foo 1855,       NO_SUCH_MONTH
            安政元年12月22日,   NOT_IN_TABLE
            明治2年8月16日,     NOT_IN_TABLE
            江戸1年1月1日,      NO_SUCH_ERA
            1 Feb 1918 o.s.,   NO_OLD_STYLE
            """)
    void theReasonIsTold(String typed, Unreadable why) {
        assertEquals(
                why,
                assertThrows(UnreadableDateException.class, () -> reader.read(typed))
                        .why());
    }

    /** Whatever way a day can be written, it is read as that day. */
    @Property
    void aDayWrittenInAnyFormIsReadBack(
            @ForAll("days") LocalDate day, @ForAll("forms") Function<LocalDate, String> form) {
        assertEquals(day, reader.read(form.apply(day)), form.apply(day));
    }

    @Property
    void aMonthOrAYearIsItsFirstDay(@ForAll("days") LocalDate day, @ForAll("months") Function<LocalDate, String> form) {
        assertEquals(day.withDayOfMonth(1), reader.read(form.apply(day.withDayOfMonth(1))));
        assertEquals(day.withDayOfYear(1), reader.read(Integer.toString(day.getYear())));
        assertEquals(day.withDayOfYear(1), reader.read(day.getYear() + "~"));
    }

    @Property
    void aDayOfTheOldStyleIsReadBack(@ForAll("days") LocalDate day, @ForAll("oldStyles") String form) {
        OldStyle.of(day)
                .ifPresent(old -> assertEquals(
                        day, reader.read(String.format(Locale.ROOT, form, old.day(), old.month(), old.year()))));
    }

    @Property(tries = 5000)
    void garbageMadeOfTheSignsOfDatesIsADayOrRefused(@ForAll("garbage") String typed) {
        anyTextIsADayOrRefusedInAFewWords(typed);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return HistoricalDateTest.days();
    }

    @Provide
    Arbitrary<Function<LocalDate, String>> forms() {
        Stream<Function<LocalDate, String>> written = Stream.of(
                        "uuuu-MM-dd", "d MMM uuuu", "d MMMM uuuu", "MMMM d, uuuu", "d.M.uuuu", "dd/MM/uuuu")
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)::format);
        Stream<Function<LocalDate, String>> abroad = Stream.of(
                DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("ru"))::format,
                DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPAN)::format,
                day -> wide(day.toString()),
                DateReaderTest::era);
        return Arbitraries.of(Stream.concat(written, abroad).toList());
    }

    @Provide
    Arbitrary<Function<LocalDate, String>> months() {
        return Arbitraries.of(Stream.of("uuuu-MM", "MMMM uuuu", "MMM uuuu", "uuuu年M月")
                .<Function<LocalDate, String>>map(
                        pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)::format)
                .toList());
    }

    @Provide
    Arbitrary<String> oldStyles() {
        return Arbitraries.of(
                "%1$d.%2$d.%3$d ст. ст.",
                "%3$d-%2$02d-%1$02d o.s.", "%1$d/%2$d/%3$d (old style)", "%1$d.%2$d.%3$d, OS");
    }

    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries.of(
                        "1855",
                        "2",
                        "31",
                        "0",
                        "-",
                        "/",
                        ".",
                        " ",
                        "~",
                        "Feb",
                        "января",
                        "ст. ст.",
                        "(old style)",
                        "昭和",
                        "安政",
                        "元",
                        "閏",
                        "年",
                        "月",
                        "日",
                        "０",
                        "today",
                        "\u0301",
                        "\uD83D",
                        "99999999999")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    /** By its era, from 1873 on; before that as ISO writes it. */
    private static String era(LocalDate day) {
        if (day.getYear() < 1873) {
            return day.toString();
        }
        return DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPAN)
                .withChronology(JapaneseChronology.INSTANCE)
                .format(JapaneseDate.from(day));
    }

    private static String wide(String digits) {
        return digits.chars()
                .map(sign -> sign >= '0' && sign <= '9' ? sign - '0' + '０' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "昭", " ", "ст. ", "x ст. ст.", "﷽", "元年"})
    void aVeryLongTextIsRefusedAtOnce(String piece) {
        assertThrows(UnreadableDateException.class, () -> reader.read("1855" + piece.repeat(200_000) + "1"));
    }

    @Property
    void anyTextIsADayOrRefusedInAFewWords(@ForAll String typed) {
        try {
            assertTrue(reader.read(typed).getYear() <= 9999);
        } catch (UnreadableDateException refused) {
            assertTrue(String.valueOf(refused.getMessage()).length() < 120);
        }
    }
}
