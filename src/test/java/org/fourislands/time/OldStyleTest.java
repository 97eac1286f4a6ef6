package org.fourislands.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldStyleTest {
    private static final LocalDate FIRST = LocalDate.of(1582, 10, 15);
    private static final LocalDate LAST = LocalDate.of(1918, 2, 13);

    @ParameterizedTest
    @CsvSource(textBlock = """
            1582-10-15, 1582, 10, 5
            1700-03-10, 1700, 2,  28
            1700-03-11, 1700, 2,  29
            1800-03-12, 1800, 2,  29
            1855-02-07, 1855, 1,  26
            1875-05-07, 1875, 4,  25
            1875-08-22, 1875, 8,  10
            1900-03-12, 1900, 2,  28
            1900-03-13, 1900, 2,  29
            1900-03-14, 1900, 3,  1
            1905-09-05, 1905, 8,  23
            1917-11-07, 1917, 10, 25
            1918-02-13, 1918, 1,  31
            """)
    void knownDaysInBothStyles(LocalDate newStyle, int year, int month, int day) {
        OldStyle old = new OldStyle(year, month, day);
        assertEquals(Optional.of(old), OldStyle.of(newStyle));
        assertEquals(newStyle, old.newStyle());
    }

    @ParameterizedTest
    @CsvSource({"1918-02-14", "1945-09-02", "9999-12-31", "1582-10-14", "0001-01-01"})
    void beforeTheReformAndFrom14February1918ThereIsNoOldStyle(LocalDate day) {
        assertEquals(Optional.empty(), OldStyle.of(day));
    }

    /** Counted on by one's fingers: every fourth year is a leap year, without exception. */
    @Test
    void everyDayFollowsTheDayBeforeInTheJulianCalendar() {
        OldStyle expected = new OldStyle(1582, 10, 5);
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            OldStyle old = OldStyle.of(day).orElseThrow();
            assertEquals(expected, old);
            assertEquals(day, old.newStyle());
            expected = next(expected);
        }
        assertEquals(new OldStyle(1918, 2, 1), expected);
    }

    private static OldStyle next(OldStyle day) {
        int[] lengths = {31, day.year() % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        if (day.day() < lengths[day.month() - 1]) {
            return new OldStyle(day.year(), day.month(), day.day() + 1);
        }
        return day.month() < 12 ? new OldStyle(day.year(), day.month() + 1, 1) : new OldStyle(day.year() + 1, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "1901, 2, 29",
        "1855, 2, 30",
        "1855, 4, 31",
        "1855, 0, 1",
        "1855, 13, 1",
        "1855, 1, 0",
        "1855, -3, 1",
        "1855, 99, 99",
        "1918, 2, 1",
        "1950, 1, 1",
        "1500, 1, 1",
        "999999999, 1, 1",
        "-999999999, 1, 1"
    })
    void aDayThatRussiaNeverHadIsRefused(int year, int month, int day) {
        assertThrows(UnreadableDateException.class, () -> new OldStyle(year, month, day).newStyle());
    }
}
