package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.fourislands.history.SmallAtlas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockStepsTest {
    private static final DaysTold DAYS = DaysTold.until(LocalDate.of(2026, 11, 22));

    private final ClockSteps steps = new ClockSteps(SmallAtlas.atlas(), DAYS);

    @ParameterizedTest
    @CsvSource(textBlock = """
            1900-01-01, ISLAND, etorofu,        1869-12-31, 1945-08-28
            1900-01-01, ISLAND, habomai,        1869-12-31, 1945-09-02
            1900-01-01, ISLAND, habomai/suisho, 1869-12-31, 1945-09-02
            1900-01-01, ISLAND, atlantis,       1869-12-31, 1945-08-28
            1900-01-01, EVENT,  habomai,        1869-12-31, 1945-08-28
            1945-08-30, ISLAND, habomai,        1869-12-31, 1945-09-02
            1945-08-30, SOURCE, paper-2018,     1945-08-28, 1945-09-01
            1700-01-01, ISLAND, etorofu,        '',         1766-01-01
            2030-01-01, ISLAND, etorofu,        2019-12-31, ''
            """)
    void theClockStepsToTheChangesOfTheIslandPickedOrOfAny(
            LocalDate day, Selection.Kind kind, String id, String previous, String next) {
        ViewState view = ViewState.startingOn(day).selecting(new Selection(kind, id));
        assertEquals(previous, written(steps.previous(view, StepKind.CHANGE)));
        assertEquals(next, written(steps.next(view, StepKind.CHANGE)));
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
