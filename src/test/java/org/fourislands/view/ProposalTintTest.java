package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Award;
import org.fourislands.history.Award.Share;
import org.fourislands.history.IslandState;
import org.fourislands.history.Proposal;
import org.fourislands.history.Proposal.Outcome;
import org.fourislands.history.Understanding;
import org.fourislands.view.ProposalTint.Manner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTintTest {
    private static final Atlas ATLAS = TheRecord.ATLAS;

    /**
     * Etorofu, Kunashiri, Shikotan, Habomai as on the day it was made: J or R goes to, J? on a condition, R>J now and later, J/R talks,
     * open, -R not spoken of and administered by; +tJ title apart, +t- title left open; with shares where divided.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
             1 | open open open open         |                                  |
             2 | -R -R -R -R                 |                                  |
             3 | J J J J                     |                                  |
             4 | R R J? J?                   |                                  |
             5 | R R J J                     |                                  |
             6 | -R -R -R -R                 |                                  |
             7 | R R J? J?                   |                                  |
             8 | R R J? J?                   |                                  |
             9 | R R R R                     |                                  |
            10 | J J J J                     |                                  |
            11 | R R J J                     |                                  |
            12 | open open open open         |                                  |
            13 | J? J? J? J?                 |                                  |
            14 | J/R J/R J/R J/R             |                                  |
            15 | R>J+tJ R>J+tJ R>J+tJ R>J+tJ |                                  |
            16 | J/R J/R J J                 |                                  |
            17 | J/R J/R J/R J/R             |                                  |
            18 | -R -R -R -R                 |                                  |
            19 | R+tJ R+tJ R+tJ R+tJ         |                                  |
            20 | R R R R                     |                                  |
            21 | R+tJ R+tJ R+tJ R+tJ         |                                  |
            22 | J/R J/R J/R J/R             |                                  |
            23 | R R J? J?                   |                                  |
            24 | R J J J                     |                                  |
            25 | J0.2101R0.7899 J J J        |                                  |
            26 | -R -R -R -R                 |                                  |
            27 | J0.5R0.5 J J J              |                                  |
            28 | -R -R -R -R                 |                                  |
            29 | J/R J/R J J                 |                                  |
            30 | R J J J                     |                                  |
            31 | -R -R -R -R                 |                                  |
            32 | -R -R -R -R                 |                                  |
            33 | R+t- R+t- R+t- R+t-         |                                  |
            34 | open open open open         |                                  |
            35 | -R -R J/R J/R               | J/R J/R J? J?                    | R R J?+t- J?+t-
            36 | -R -R -R -R                 |                                  |
            37 | R R R R                     |                                  |
            38 | -R -R -R -R                 |                                  |
            39 | R R R R                     |                                  |
            40 | R R R R                     |                                  |
            41 | J J J J                     |                                  |
            42 | J J J J                     |                                  |
            """)
    void everyProposalIsDrawnAsTheRecordTells(int number, String plain, String japan, String russia) {
        Proposal proposal = ATLAS.content().proposals().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
        assertEquals(plain, tints(proposal.id()));
        Map<String, Optional<String>> readings =
                Map.of("japan", Optional.ofNullable(japan), "russia", Optional.ofNullable(russia));
        readings.forEach((side, expected) -> assertEquals(
                expected, ATLAS.understanding(proposal.id() + "/" + side).map(one -> tints(one.id())), side));
    }

    /** With the sides changed in what is awarded, each tint is the other's. */
    @Test
    void theSameRuleHoldsForBothSides() {
        for (Proposal proposal : ATLAS.content().proposals()) {
            for (IslandState then : ATLAS.on(proposal.date().latest()).islands()) {
                Outcome outcome = proposal.outcomeFor(then.island().id()).orElseThrow();
                String plain = letters(tint(with(proposal, outcome), then));
                String mirrored = letters(tint(with(proposal, mirrored(outcome)), then));
                if (outcome.administration().state() == Award.State.GOES
                        || outcome.administration().state() == Award.State.CONDITIONAL) {
                    assertEquals(plain.replace('J', 'x').replace('R', 'J').replace('x', 'R'), mirrored, proposal.id());
                }
            }
        }
    }

    @Test
    void aRecordThatContradictsItselfIsNeverDrawnAsIfItWereWhole() {
        Proposal proposal = ATLAS.proposal("yachi-three-and-a-half-2009").orElseThrow();
        Award tooMuch = new Award(
                Award.State.GOES, List.of(new Share("japan", 0.6), new Share("russia", 0.6)), Optional.empty());
        IslandState then = ATLAS.on(proposal.date().latest()).island("etorofu").orElseThrow();
        ProposalTint broken = tint(with(proposal, new Outcome("etorofu", tooMuch, tooMuch)), then);
        assertEquals(Manner.CONTRADICTORY, broken.manner());
        assertTrue(broken.parts().isEmpty());
        IslandState kunashiri =
                ATLAS.on(proposal.date().latest()).island("kunashiri").orElseThrow();
        ProposalTint missing = tint(with(proposal, new Outcome("etorofu", tooMuch, tooMuch)), kunashiri);
        assertEquals(Manner.UNSTATED, missing.manner());
    }

    private static String tints(String id) {
        Understanding understanding = ATLAS.understanding(id).orElseThrow();
        return ATLAS.on(understanding.proposal().date().latest()).islands().stream()
                .map(then -> letters(ProposalTint.of(understanding, then, ATLAS)))
                .collect(Collectors.joining(" "));
    }

    private static ProposalTint tint(Proposal proposal, IslandState then) {
        return ProposalTint.of(new Understanding(proposal, Optional.empty()), then, ATLAS);
    }

    private static String letters(ProposalTint tint) {
        String parts = tint.parts().size() == 1
                ? letter(tint.parts().get(0).party())
                : tint.parts().stream()
                        .map(part -> letter(part.party()) + part.fraction())
                        .collect(Collectors.joining());
        String later = tint.later().stream().map(ProposalTintTest::letter).collect(Collectors.joining("/"));
        String manner = switch (tint.manner()) {
            case GOES -> parts;
            case CONDITIONAL -> parts + "?";
            case DEFERRED -> parts + ">" + later;
            case TALKS -> later;
            case OPEN -> "open";
            case UNSTATED -> "-" + parts;
            case CONTRADICTORY -> "!";
        };
        String title = tint.title().holder().map(ProposalTintTest::letter).orElse("-");
        return tint.title().apart() ? manner + "+t" + title : manner;
    }

    private static String letter(String party) {
        return party.equals("japan") ? "J" : "R";
    }

    private static Proposal with(Proposal proposal, Outcome outcome) {
        return new Proposal(
                proposal.id(),
                proposal.number(),
                proposal.name(),
                proposal.date(),
                proposal.open(),
                proposal.by(),
                proposal.to(),
                proposal.byWhom(),
                proposal.kinds(),
                List.of(outcome),
                List.of(),
                proposal.terms(),
                proposal.standings(),
                proposal.replies(),
                proposal.result(),
                proposal.confidence());
    }

    private static Outcome mirrored(Outcome outcome) {
        return new Outcome(outcome.island(), mirrored(outcome.title()), mirrored(outcome.administration()));
    }

    private static Award mirrored(Award award) {
        Function<Share, Share> other =
                share -> new Share(share.party().equals("japan") ? "russia" : "japan", share.fraction());
        return new Award(
                award.state(),
                Stream.of(award.shares()).flatMap(List::stream).map(other).toList(),
                award.condition());
    }
}
