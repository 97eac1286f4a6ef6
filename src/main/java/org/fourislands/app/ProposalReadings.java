package org.fourislands.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Proposal;
import org.fourislands.history.Understanding;
import org.fourislands.search.WordForms;
import org.fourislands.ui.proposals.ProposalWorks;
import org.fourislands.ui.proposals.ProposalWorks.Choice;
import org.fourislands.view.DrawnWords;
import org.fourislands.view.IslandWords;
import org.fourislands.view.ProposalFilter;
import org.fourislands.view.ProposalList;
import org.fourislands.view.StandMatrix;
import org.fourislands.view.ViewState;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;
import org.jspecify.annotations.Nullable;

/** What the window asks of the record's proposals. */
final class ProposalReadings {
    private static final NameOrder ORDER = NameOrder.ALPHABETICAL;

    private final Atlas atlas;
    private final Phrases phrases;
    private final IslandWords words;
    private @Nullable ProposalList list;

    ProposalReadings(Atlas atlas, Phrases phrases) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.words = new IslandWords(atlas, phrases, ORDER);
    }

    ProposalWorks works() {
        Supplier<StandMatrix.Table> matrix = () -> new StandMatrix(atlas, phrases, ORDER).table();
        return new ProposalWorks(
                this::listing,
                matrix,
                parties(atlas.content().proposals().stream().flatMap(one -> one.by().stream())),
                parties(atlas.content().proposals().stream().flatMap(one -> one.to().stream())),
                atlas.groups().stream()
                        .map(island -> new Choice(island.id(), words.asTitle(island), words.initials(island)))
                        .toList(),
                this::drawn);
    }

    /** The list is made when first asked for: not while the window opens. */
    private ProposalList.Listing listing(ProposalFilter filter) {
        ProposalList made = list == null ? new ProposalList(atlas, phrases, ORDER, new WordForms()) : list;
        list = made;
        return made.of(filter);
    }

    private List<Choice> parties(Stream<String> ids) {
        return ids.distinct()
                .flatMap(id -> atlas.party(id).stream())
                .map(party -> new Choice(
                        party.id(),
                        party.shortName().in(phrases.language()),
                        party.shortName().in(phrases.language())))
                .toList();
    }

    private Optional<ProposalWorks.Drawn> drawn(ViewState view) {
        return view.proposal()
                .flatMap(atlas::understanding)
                .map(understood -> new ProposalWorks.Drawn(
                        new DrawnWords(atlas, phrases, view).title(understood), readings(understood.proposal())));
    }

    private List<ProposalWorks.Reading> readings(Proposal proposal) {
        if (proposal.readings().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(new ProposalWorks.Reading(proposal.id(), phrases.of("drawn.reading.record"))),
                        proposal.readings().stream()
                                .map(reading -> new ProposalWorks.Reading(
                                        Understanding.idOf(proposal, reading),
                                        phrases.of("drawn.reading.party", words.party(reading.party())))))
                .toList();
    }
}
