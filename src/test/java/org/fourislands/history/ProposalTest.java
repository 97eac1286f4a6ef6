package org.fourislands.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.Proposal.Rank;
import org.fourislands.history.Proposal.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1900-01-01, SIGNED
            1956-10-19, SIGNED
            1956-12-11, SIGNED
            1956-12-12, IN_FORCE
            2020-01-01, IN_FORCE
            """)
    void aRankHoldsFromItsDay(LocalDate day, Rank rank) {
        assertEquals(rank, SmallTable.declaration().rankOn(day));
    }

    @Test
    void withoutAStandingItIsAStatement() {
        assertEquals(Rank.STATEMENT, SmallTable.halves().rankOn(LocalDate.of(2006, 12, 14)));
    }

    @Test
    void ofTwoStandingsOfOneDayTheOneToldLastHolds() {
        Standing signed = new Standing(SmallAtlas.date("1956-10-19"), Rank.SIGNED, List.of());
        Standing inForce = new Standing(SmallAtlas.date("1956-10-19"), Rank.IN_FORCE, List.of());
        assertEquals(Rank.IN_FORCE, standing(signed, inForce).rankOn(LocalDate.of(1956, 10, 19)));
        assertEquals(Rank.SIGNED, standing(inForce, signed).rankOn(LocalDate.of(1956, 10, 19)));
    }

    @Test
    void anUncertainStandingHoldsWhenItSurelyHasBegun() {
        Standing idea = new Standing(SmallAtlas.date("1990"), Rank.IDEA, List.of());
        Standing offer = new Standing(SmallAtlas.date("1991"), Rank.FORMAL_OFFER, List.of());
        assertEquals(Rank.IDEA, standing(idea, offer).rankOn(LocalDate.of(1991, 6, 1)));
        assertEquals(Rank.FORMAL_OFFER, standing(idea, offer).rankOn(LocalDate.of(1991, 12, 31)));
    }

    @Test
    void anIslandItDoesNotNameHasNoOutcome() {
        assertEquals(Optional.empty(), SmallTable.halves().outcomeFor("habomai"));
        assertEquals(
                Award.State.GOES,
                SmallTable.halves().outcomeFor("etorofu").orElseThrow().title().state());
    }

    private static Proposal standing(Standing... standings) {
        Proposal p = SmallTable.declaration();
        return new Proposal(
                p.id(),
                p.number(),
                p.name(),
                p.date(),
                p.open(),
                p.by(),
                p.to(),
                p.byWhom(),
                p.kinds(),
                p.outcomes(),
                p.readings(),
                p.terms(),
                List.of(standings),
                p.replies(),
                p.result(),
                p.confidence());
    }
}
