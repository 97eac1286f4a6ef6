package org.fourislands.ui.shell;

import java.util.List;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.history.Proposal;
import org.fourislands.history.SmallAtlas;
import org.fourislands.history.Understanding;
import org.fourislands.ui.proposals.ProposalWorks;
import org.fourislands.ui.proposals.ProposalWorks.Choice;
import org.fourislands.ui.proposals.ProposalWorks.Reading;
import org.fourislands.view.DrawnWords;
import org.fourislands.view.ProposalList;
import org.fourislands.view.StandMatrix;
import org.fourislands.view.ViewState;
import org.fourislands.words.Language;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;

/** The proposals of the small record, as the window asks for them. */
final class SampleProposals {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);
    private static final Atlas ATLAS = SmallAtlas.atlas();

    private SampleProposals() {}

    static ProposalWorks works() {
        ProposalList list = new ProposalList(ATLAS, PHRASES, NameOrder.ALPHABETICAL);
        return new ProposalWorks(
                list::of,
                () -> new StandMatrix(ATLAS, PHRASES, NameOrder.ALPHABETICAL).table(),
                List.of(new Choice("japan", "Japan", "Japan"), new Choice("ussr", "USSR", "USSR")),
                List.of(new Choice("russia", "Russia", "Russia")),
                List.of(new Choice("etorofu", "Etorofu / Iturup", "E/I")),
                SampleProposals::drawn);
    }

    private static Optional<ProposalWorks.Drawn> drawn(ViewState view) {
        return view.proposal()
                .flatMap(ATLAS::understanding)
                .map(one -> new ProposalWorks.Drawn(
                        new DrawnWords(ATLAS, PHRASES, view).title(one), readings(one.proposal())));
    }

    private static List<Reading> readings(Proposal proposal) {
        return proposal.readings().stream()
                .map(reading -> new Reading(Understanding.idOf(proposal, reading), reading.party()))
                .toList();
    }
}
