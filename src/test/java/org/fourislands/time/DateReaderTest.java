package org.fourislands.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    private final DateReader reader = new DateReader(List.of(
            new LunarDay(LocalDate.of(1855, 2, 7), "安政", "Ansei", 1, 12, false, 21),
            new LunarDay(LocalDate.of(1865, 6, 24), "慶応", "Keiō", 1, 5, true, 2),
            new LunarDay(LocalDate.of(1869, 9, 20), "明治", "Meiji", 2, 8, false, 15)));

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
            """)
    void aDayIsReadInThreeCalendars(String typed, LocalDate day) {
        assertEquals(day, reader.read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "昭和",
                "昭和20年",
                "昭和20年9月",
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
