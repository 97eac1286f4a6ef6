package org.fourislands.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fourislands.time.HistoricalDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoricalDateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1855-02-07,            1855-02-07, 1855-02-07, DAY,      exact
            ' 1855-02-07 ',        1855-02-07, 1855-02-07, DAY,      exact
            1855-02-07?,           1855-02-07, 1855-02-07, DAY,      about
            1945-09,               1945-09-01, 1945-09-30, MONTH,    vague
            1900-02,               1900-02-01, 1900-02-28, MONTH,    vague
            1904-02~,              1904-02-01, 1904-02-29, MONTH,    about
            1799,                  1799-01-01, 1799-12-31, YEAR,     vague
            1884~,                 1884-01-01, 1884-12-31, YEAR,     about
            1766?,                 1766-01-01, 1766-12-31, YEAR,     about
            1766%,                 1766-01-01, 1766-12-31, YEAR,     about
            1945-09-02/1945-09-05, 1945-09-02, 1945-09-05, INTERVAL, vague
            1945-09-02/1945-09-02, 1945-09-02, 1945-09-02, INTERVAL, exact
            1754/1763,             1754-01-01, 1763-12-31, INTERVAL, vague
            1884~/1885-06,         1884-01-01, 1885-06-30, INTERVAL, about
            """)
    void aDateHasAFirstAndALastDay(
            String edtf, LocalDate earliest, LocalDate latest, Precision precision, String known) {
        HistoricalDate date = HistoricalDate.parse(edtf);
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(precision, date.precision());
        assertEquals(known.equals("exact"), date.isExact());
        assertEquals(known.equals("about"), date.isApproximate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "55",
                "855-02-07",
                "18555",
                "1855-2-7",
                "1855-02-7",
                "1855-00",
                "1855-13",
                "1855-13-01",
                "1855-02-00",
                "1855-02-29",
                "1855-02-31",
                "1900-02-29",
                "1945-09-31",
                "1855-02-07T00:00",
                "-0100",
                "1945-09-05/1945-09-02",
                "1945/",
                "/1945",
                "1945/1946/1947",
                "1945-09-02 / 1945-09-05",
                "1945..1946",
                "..",
                "../1945",
                "about 1945",
                "~1884",
                "1884~~",
                "１８５５",
                "1855-02-07; 1855-02-08",
                "next year"
            })
    void whatIsNotADateIsRefusedWithAReason(String edtf) {
        UnreadableDateException refused = assertThrows(UnreadableDateException.class, () -> HistoricalDate.parse(edtf));
        assertFalse(String.valueOf(refused.getMessage()).isBlank());
    }

    @Test
    void aVeryLongTextIsRefusedAtOnce() {
        assertThrows(UnreadableDateException.class, () -> HistoricalDate.parse("1".repeat(1_000_000)));
        assertThrows(UnreadableDateException.class, () -> HistoricalDate.parse("1945/".repeat(200_000)));
    }

    @Test
    void aDateCannotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(1945, 9, 2);
        assertThrows(UnreadableDateException.class, () -> new HistoricalDate("1945-09-02", day, day.minusDays(1)));
    }

    @Property
    void whatIsReadIsWrittenAsItWas(@ForAll("dates") HistoricalDate date) {
        assertEquals(date, HistoricalDate.parse(date.edtf()));
        assertEquals(date.edtf(), date.toString());
    }

    @Property
    void itMayBeAnyDayBetweenItsBoundsAndNoOther(@ForAll("dates") HistoricalDate date) {
        assertFalse(date.earliest().isAfter(date.latest()));
        assertTrue(date.mayBe(date.earliest()));
        assertTrue(date.mayBe(date.latest()));
        assertFalse(date.mayBe(date.earliest().minusDays(1)));
        assertFalse(date.mayBe(date.latest().plusDays(1)));
    }

    @Property
    void anExactDateIsItsDay(@ForAll("days") LocalDate day) {
        HistoricalDate date = HistoricalDate.parse(day.toString());
        assertEquals(HistoricalDate.of(day), date);
        assertTrue(date.isExact());
    }

    @Property
    void datesAreOrderedByTheirFirstDay(@ForAll("dates") HistoricalDate one, @ForAll("dates") HistoricalDate two) {
        assertEquals(Integer.signum(one.compareTo(two)), -Integer.signum(two.compareTo(one)));
        if (one.latest().isBefore(two.earliest())) {
            assertTrue(one.compareTo(two) < 0);
        }
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1600, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    static Arbitrary<HistoricalDate> dates() {
        Arbitrary<String> one = Combinators.combine(
                        days(), Arbitraries.of(4, 7, 10), Arbitraries.of("", "", "~", "?", "%"))
                .as((day, length, mark) -> day.toString().substring(0, length) + mark);
        Arbitrary<String> between = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 5000))
                .as((day, length) -> day + "/" + day.plusDays(length));
        return Arbitraries.oneOf(one, between).map(HistoricalDate::parse);
    }
}
