package org.fourislands.history;

import static org.fourislands.history.SmallAtlas.control;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.time.DateSpan;
import org.fourislands.time.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IslandStateTest {
    private static final Atlas ATLAS = SmallAtlas.atlas();

    @ParameterizedTest
    @CsvSource(textBlock = """
            1855-02-06, etorofu,  ..,                    1855-02-07
            1855-02-07, etorofu,  1855-02-07,            1945-08-28
            1869-06-15, etorofu,  1855-02-07,            1945-08-28
            1945-08-27, etorofu,  1855-02-07,            1945-08-28
            1945-08-28, etorofu,  1945-08-28,            1991-12-26
            1956-10-19, shikotan, 1945-09-01,            1991-12-26
            1945-09-01, habomai,  1855-02-07,            1945-09-02/1945-09-05
            1945-09-03, habomai,  1945-09-02/1945-09-05, 1991-12-26
            1991-12-26, habomai,  1991-12-26,            ..
            """)
    void anAdministrationLastsThroughChangesOfUnit(LocalDate day, String island, String since, String until) {
        IslandState state = ATLAS.on(day).island(island).orElseThrow();
        DateSpan administration = state.administration().orElseThrow();
        assertEquals(since, written(administration.start()));
        assertEquals(until, written(administration.end()));
        assertEquals(administration.start(), state.since());
    }

    private static String written(Optional<HistoricalDate> end) {
        return end.map(HistoricalDate::edtf).orElse("..");
    }

    @ParameterizedTest
    @CsvSource({"1945-09-01,false", "1945-09-02,true", "1945-09-04,true", "1945-09-05,false", "1869-06-15,false"})
    void onlyAChangeOfPartyMakesADayUncertain(LocalDate day, boolean uncertain) {
        assertEquals(uncertain, ATLAS.on(day).island("habomai").orElseThrow().isUncertain());
    }

    @Test
    void onAnUncertainDayTheLaterUnitSpeaks() {
        IslandState state =
                ATLAS.on(LocalDate.of(1869, 6, 15)).island("etorofu").orElseThrow();
        assertEquals(2, state.possible().size());
        assertEquals("etorofu:1869", state.control().orElseThrow().id());
    }

    @Test
    void nobodyIsAPartyToo() {
        List<Control> history =
                List.of(control("etorofu", "", "..", "1850/1855"), control("etorofu", "japan", "1850/1855", ".."));
        IslandState between = state(history, LocalDate.of(1852, 1, 1));
        assertTrue(between.isUncertain());
        assertEquals(List.of("japan"), between.parties());
        IslandState before = state(history, LocalDate.of(1800, 1, 1));
        assertFalse(before.isUncertain());
        assertEquals(List.of(), before.parties());
        assertEquals(Optional.empty(), before.since());
    }

    @Test
    void aPartyThatComesBackBeginsAnew() {
        List<Control> history = List.of(
                control("etorofu", "japan", "..", "1800"),
                control("etorofu", "", "1800", "1821"),
                control("etorofu", "japan", "1821", ".."));
        assertEquals("1821", written(state(history, LocalDate.of(1900, 1, 1)).since()));
        assertEquals("..", written(state(history, LocalDate.of(1700, 1, 1)).since()));
    }

    @Test
    void aBrokenRecordHasNoControl() {
        IslandState state = state(List.of(), LocalDate.of(1900, 1, 1));
        assertEquals(Optional.empty(), state.control());
        assertEquals(Optional.empty(), state.administration());
        assertFalse(state.isUncertain());
    }

    private static IslandState state(List<Control> history, LocalDate day) {
        return SmallAtlas.with(history, List.of()).on(day).island("etorofu").orElseThrow();
    }
}
