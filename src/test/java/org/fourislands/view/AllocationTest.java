package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.history.Award;
import org.fourislands.history.Proposal.Outcome;
import org.fourislands.history.SmallAtlas;
import org.fourislands.survey.Allotment;
import org.fourislands.survey.Hand;
import org.fourislands.words.Text;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final Atlas ATLAS = SmallAtlas.atlas();
    private static final List<String> GROUPS = List.of("etorofu", "kunashiri", "shikotan", "habomai");

    @Test
    void whatIsSettledWholeIsADivision() {
        Allocation allocation = title(goes("ussr", 1), goes("ussr", 1), goes("japan", 1), goes("japan", 1));
        assertEquals(
                Allotment.whole(Hand.JAPAN),
                allocation.division(ATLAS).orElseThrow().of("shikotan"));
        assertEquals(List.of("ussr", "japan"), allocation.parties());
        assertTrue(allocation.unsettled().isEmpty());
    }

    @Test
    void aConditionIsCountedAndKept() {
        Award conditional = new Award(
                Award.State.CONDITIONAL, List.of(new Award.Share("japan", 1)), Optional.of(Text.of("After a treaty.")));
        Allocation allocation = title(goes("ussr", 1), goes("ussr", 1), conditional, conditional);
        assertTrue(allocation.division(ATLAS).isPresent());
        assertEquals(Lot.Fate.CONDITIONAL, allocation.of("japan").get(0).fate());
        assertTrue(allocation.of("japan").get(0).condition().isPresent());
    }

    @Test
    void talksMakeItIncomplete() {
        Award talks = new Award(Award.State.TALKS, List.of(), Optional.empty());
        Allocation allocation = title(talks, talks, goes("japan", 1), goes("japan", 1));
        assertTrue(allocation.division(ATLAS).isEmpty());
        assertEquals(2, allocation.unsettled().size());
        assertEquals(List.of("japan"), allocation.parties());
    }

    @Test
    void whatComesLaterIsToldAndNotCounted() {
        Award later = new Award(Award.State.DEFERRED, List.of(new Award.Share("japan", 1)), Optional.empty());
        Allocation allocation = title(goes("ussr", 1), goes("ussr", 1), later, goes("japan", 1));
        assertTrue(allocation.division(ATLAS).isEmpty());
        assertEquals(0, allocation.unsettled().get(0).shareOf("japan"));
        assertEquals("japan", allocation.unsettled().get(0).shares().get(0).party());
    }

    @Test
    void aGroupWithoutAWordIsMissing() {
        List<Outcome> outcomes =
                new ArrayList<>(outcomes(goes("ussr", 1), goes("ussr", 1), goes("japan", 1), goes("japan", 1)));
        outcomes.remove(0);
        Allocation allocation = Allocation.ofTitle(outcomes, ATLAS);
        assertEquals(Lot.Fate.MISSING, allocation.lots().get(0).fate());
        assertTrue(allocation.division(ATLAS).isEmpty());
    }

    @Test
    void twoWordsOnOneGroupContradict() {
        List<Outcome> outcomes =
                new ArrayList<>(outcomes(goes("ussr", 1), goes("ussr", 1), goes("japan", 1), goes("japan", 1)));
        outcomes.add(new Outcome("etorofu", goes("japan", 1), goes("japan", 1)));
        assertEquals(
                Lot.Fate.CONTRADICTORY,
                Allocation.ofTitle(outcomes, ATLAS).lots().get(0).fate());
    }

    @Test
    void sharesThatDoNotAddUpContradict() {
        Allocation allocation = title(goes("ussr", 0.7), goes("ussr", 1), goes("japan", 1), goes("japan", 1));
        assertEquals(Lot.Fate.CONTRADICTORY, allocation.lots().get(0).fate());
        assertTrue(allocation.division(ATLAS).isEmpty());
    }

    private static Allocation title(Award... awards) {
        return Allocation.ofTitle(outcomes(awards), ATLAS);
    }

    private static List<Outcome> outcomes(Award... awards) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < GROUPS.size(); i++) {
            outcomes.add(new Outcome(GROUPS.get(i), awards[i], awards[i]));
        }
        return outcomes;
    }

    private static Award goes(String party, double fraction) {
        return new Award(Award.State.GOES, List.of(new Award.Share(party, fraction)), Optional.empty());
    }
}
