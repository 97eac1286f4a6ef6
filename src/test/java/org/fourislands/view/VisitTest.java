package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.fourislands.history.Event;
import org.fourislands.history.Proposal;
import org.fourislands.history.SmallAtlas;
import org.junit.jupiter.api.Test;

class VisitTest {
    private static final ViewState IN_1700 = ViewState.startingOn(LocalDate.of(1700, 1, 1));
    private final Visit visit = new Visit(SmallAtlas.atlas());

    @Test
    void anEventIsOpenedOnItsOwnDay() {
        for (Event event : SmallAtlas.atlas().content().events()) {
            ViewState there = visit.to(IN_1700, Selection.event(event.id()));
            assertEquals(event.date().earliest(), there.day());
            assertEquals(Optional.of(Selection.event(event.id())), there.selection());
        }
    }

    @Test
    void aProposalThatLiesOpenLeavesTheClockWhereItIs() {
        Proposal proposal = SmallAtlas.atlas().content().proposals().get(0);
        LocalDate later = proposal.date().latest().plusDays(1);
        ViewState there = visit.to(IN_1700.at(later), Selection.proposal(proposal.id()));
        assertEquals(proposal.open().mayHoldOn(later) ? later : proposal.date().earliest(), there.day());
        assertEquals(
                proposal.date().earliest(),
                visit.to(IN_1700, Selection.proposal(proposal.id())).day());
    }

    @Test
    void anIslandIsOpenedOnTheDayThatIsLookedAt() {
        assertEquals(
                IN_1700.day(), visit.to(IN_1700, Selection.island("shikotan")).day());
    }
}
