package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysToldTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final DaysTold days = DaysTold.until(TODAY);

    @ParameterizedTest
    @CsvSource({
        "1599-12-31, 1600-01-01, false",
        "1600-01-01, 1600-01-01, true",
        "1956-10-19, 1956-10-19, true",
        "2026-11-22, 2026-11-22, true",
        "2026-11-23, 2026-11-22, false",
        "0000-01-01, 1600-01-01, false",
    })
    void theFirstAndTheLastDayAreToldAndNoOtherBeyond(LocalDate day, LocalDate nearest, boolean told) {
        assertEquals(told, days.contains(day));
        assertEquals(nearest, days.nearest(day));
    }

    @Test
    void aClockSetWrongLeavesOneDay() {
        DaysTold odd = DaysTold.until(LocalDate.of(1, 1, 1));
        assertTrue(odd.contains(odd.first()));
        assertFalse(odd.contains(TODAY));
    }

    @Test
    void theRefusalNamesTheDayAndTheEnds() {
        assertEquals(
                "1 January 2500 lies outside the days told of, which run from 1 January 1600 to 22 November 2026.",
                days.refusal(LocalDate.of(2500, 1, 1), Phrases.in(Language.ENGLISH)));
    }
}
