package org.fourislands.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1855                 | 1855-01-01
            1855-02              | 1855-02-01
            1855-2               | 1855-02-01
            1855-02-07           | 1855-02-07
            1855/2/7             | 1855-02-07
            '  1855-02-07  '     | 1855-02-07
            7 Feb 1855           | 1855-02-07
            7 Feb. 1855          | 1855-02-07
            07 february 1855     | 1855-02-07
            7. Feb 1855          | 1855-02-07
            '7   FEBRUARY  1855' | 1855-02-07
            February 1855        | 1855-02-01
            Feb 7, 1855          | 1855-02-07
            February 7 1855      | 1855-02-07
            May 1875             | 1875-05-01
            7 Sept 1875          | 1875-09-07
            7.2.1855             | 1855-02-07
            07.02.1855           | 1855-02-07
            7/2/1855             | 1855-02-07
            29 Feb 1904          | 1904-02-29
            7 февраля 1855       | 1855-02-07
            февраль 1855         | 1855-02-01
            5 сент. 1945         | 1945-09-05
            19 мая 1956          | 1956-05-19
            май 1956             | 1956-05-01
            """)
    void aDayIsReadAsPeopleTypeIt(String typed, LocalDate day) {
        assertEquals(day, TypedDate.read(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "1",
                "18",
                "185",
                "18555",
                "-1855",
                "1855-",
                "1855-13",
                "1855-13-01",
                "1855-00-01",
                "1855-02-00",
                "1855-02-31",
                "1855-02-29",
                "1900-02-29",
                "31 Feb 1855",
                "30 feb",
                "Feb",
                "0 Feb 1855",
                "32 Jan 1855",
                "7 Foo 1855",
                "7 Fe 1855",
                "7 F 1855",
                "7 Februaryy 1855",
                "7th of Feb",
                "7.2.55",
                "31.4.1855",
                "1.13.1855",
                "1855-02-07-08",
                "1855 02 07",
                "today",
                "１８５５年",
                "7 Feb 18555",
                "2 7 1855",
                "9999999999",
                "NaN",
                "1855\u0000",
                "🗾",
                "DROP TABLE",
                "1855-02-07T00:00",
                "<1855>",
                "февр.. 1855",
                "..",
                "1945-09-02/1945-09-05"
            })
    void whatIsNoDayIsRefusedInAFewWords(String typed) {
        refused(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "x", " ", "x ", "1.", "7 Feb ", "ф", "１", "\u0301"})
    void aVeryLongTextIsRefusedAtOnceInAFewWords(String piece) {
        refused("7 " + piece.repeat(200_000) + " 1855");
    }

    @Property
    void anyTextIsADayOrRefusedInAFewWords(@ForAll String typed) {
        try {
            assertTrue(TypedDate.read(typed).getYear() <= 9999);
        } catch (UnreadableDateException refused) {
            assertTrue(String.valueOf(refused.getMessage()).length() < 120);
        }
    }

    private static void refused(String typed) {
        UnreadableDateException refused = assertThrows(UnreadableDateException.class, () -> TypedDate.read(typed));
        String why = String.valueOf(refused.getMessage());
        assertTrue(!why.isBlank() && why.length() < 120, why);
    }

    @Property
    void aDayWrittenInAnyFormIsReadBack(@ForAll("days") LocalDate day, @ForAll("forms") DateTimeFormatter form) {
        assertEquals(day, TypedDate.read(form.format(day)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return HistoricalDateTest.days();
    }

    @Provide
    Arbitrary<DateTimeFormatter> forms() {
        return Arbitraries.of("uuuu-MM-dd", "d MMMM uuuu", "d MMM uuuu", "MMMM d, uuuu", "d.M.uuuu", "dd/MM/uuuu")
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }
}
