package org.fourislands.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fourislands.history.Atlas;
import org.fourislands.history.Proposal;
import org.fourislands.history.Proposal.Kind;
import org.fourislands.history.Understanding;

/** What can be done with a proposal that is read: draw it, or one side's reading of it, or take it off; lay it beside another. */
final class ProposalDeeds {
    private final Atlas atlas;
    private final DossierWords words;

    ProposalDeeds(Atlas atlas, DossierWords words) {
        this.atlas = atlas;
        this.words = words;
    }

    List<Deed> of(Proposal proposal, ViewState view) {
        Optional<String> drawn = view.proposal();
        String shown = drawn.filter(id -> Understanding.plain(id).equals(proposal.id()))
                .orElse(proposal.id());
        List<Deed> deeds = new ArrayList<>();
        if (drawn.equals(Optional.of(proposal.id()))) {
            deeds.add(new Deed(words.of("deed.off"), new Deed.Draw(Optional.empty())));
        } else {
            deeds.add(new Deed(words.of("deed.draw"), new Deed.Draw(Optional.of(proposal.id()))));
        }
        for (Proposal.Reading reading : proposal.readings()) {
            String id = Understanding.idOf(proposal, reading);
            if (!drawn.equals(Optional.of(id))) {
                deeds.add(new Deed(
                        words.of("deed.draw-reading", words.islands().party(reading.party())),
                        new Deed.Draw(Optional.of(id))));
            }
        }
        deeds.add(new Deed(words.of("deed.beside-day"), new Deed.LayBeside(shown, Aspect.asItIs())));
        counterpart(proposal)
                .ifPresent(other -> deeds.add(new Deed(
                        words.of("deed.beside", words.of(other.name())),
                        new Deed.LayBeside(shown, Aspect.drawing(other.id())))));
        deeds.add(new Deed(words.of("deed.choose-beside"), new Deed.ChooseBeside(shown)));
        return deeds;
    }

    /** Two groups beside four: to a proposal of two the last of four, to any other the one of two that was ratified. */
    private Optional<Proposal> counterpart(Proposal proposal) {
        Predicate<Proposal> wanted = proposal.kinds().contains(Kind.TWO_ISLAND)
                ? one -> one.kinds().equals(List.of(Kind.FOUR_ISLAND))
                : one -> one.kinds().contains(Kind.TWO_ISLAND) && one.highestRank() == Proposal.Rank.RATIFIED;
        return atlas.content().proposals().stream()
                .filter(wanted)
                .filter(one -> !one.equals(proposal))
                .reduce((earlier, later) -> later);
    }
}
