package org.fourislands.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtlasTest {
    private static final Atlas ATLAS = SmallAtlas.atlas();

    @ParameterizedTest
    @CsvSource(textBlock = """
            0001-01-01, '',     '',     '',     ''
            1855-02-06, '',     '',     '',     ''
            1855-02-07, japan,  japan,  japan,  japan
            1869-06-15, japan,  japan,  japan,  japan
            1945-08-27, japan,  japan,  japan,  japan
            1945-08-28, ussr,   japan,  japan,  japan
            1945-08-31, ussr,   japan,  japan,  japan
            1945-09-01, ussr,   ussr,   ussr,   japan
            1945-09-02, ussr,   ussr,   ussr,   japan+ussr
            1945-09-04, ussr,   ussr,   ussr,   japan+ussr
            1945-09-05, ussr,   ussr,   ussr,   ussr
            1991-12-25, ussr,   ussr,   ussr,   ussr
            1991-12-26, russia, russia, russia, russia
            9999-12-31, russia, russia, russia, russia
            """)
    void theDayOfTheHandOverBelongsToTheNewParty(
            LocalDate day, String etorofu, String kunashiri, String shikotan, String habomai) {
        List<String> held = ATLAS.on(day).islands().stream()
                .map(state -> String.join("+", state.parties()))
                .toList();
        assertEquals(List.of(etorofu, kunashiri, shikotan, habomai), held);
    }

    @Test
    void everyDayKnowsTheFourGroupsInTheRecordsOrder() {
        DayState day = ATLAS.on(LocalDate.of(1900, 1, 1));
        assertEquals(
                SmallAtlas.GROUPS,
                day.islands().stream().map(state -> state.island().id()).toList());
        assertEquals(SmallAtlas.GROUPS, ATLAS.groups().stream().map(Island::id).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1855-02-06, early-japan early-russia
            1855-02-07, japan-title
            1946-02-01, japan-title
            1946-02-02, japan-title soviet-title
            1991-12-26, japan-title russian-title
            2018-12-31, japan-title russian-title
            2019-01-01, japan-title russian-title ainu-rights
            """)
    void claimsHoldApartFromAdministration(LocalDate day, String claims) {
        IslandState etorofu = ATLAS.on(day).island("etorofu").orElseThrow();
        assertEquals(
                claims,
                String.join(" ", etorofu.claims().stream().map(Claim::id).toList()));
    }

    @Test
    void anEventKnownToTheYearMayHaveHappenedOnAnyDayOfIt() {
        assertEquals(List.of("marker-post"), eventsOn(LocalDate.of(1798, 1, 1)));
        assertEquals(List.of("marker-post"), eventsOn(LocalDate.of(1798, 12, 31)));
        assertEquals(List.of(), eventsOn(LocalDate.of(1799, 1, 1)));
    }

    private static List<String> eventsOn(LocalDate day) {
        return ATLAS.on(day).events().stream().map(Event::id).toList();
    }

    @ParameterizedTest
    @CsvSource({"1956-10-18,false", "1956-10-19,true", "1960-01-26,true", "1960-01-27,false"})
    void aProposalLiesOpenUntilTheDayItEnds(LocalDate day, boolean open) {
        assertEquals(open, !ATLAS.on(day).proposals().isEmpty());
    }

    @Test
    void whatTheRecordDoesNotKnowIsAbsent() {
        assertEquals(Optional.empty(), ATLAS.island("atlantis"));
        assertEquals(Optional.empty(), ATLAS.party(""));
        assertEquals(Optional.empty(), ATLAS.event("treaty"));
        assertEquals(Optional.empty(), ATLAS.proposal("declaration"));
        assertEquals(List.of(), ATLAS.controlsOf("habomai/suisho"));
        assertTrue(ATLAS.on(LocalDate.of(1900, 1, 1)).island("habomai/suisho").isEmpty());
    }
}
