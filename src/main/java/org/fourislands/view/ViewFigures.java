package org.fourislands.view;

import java.util.Optional;
import java.util.function.Supplier;
import org.fourislands.history.Atlas;
import org.fourislands.history.Proposal;
import org.fourislands.words.Phrases;

/**
 * The numbers of what a view draws: of its proposal, else of who administered on its day. Empty until the islands are measured.
 * For any thread; quick.
 */
final class ViewFigures {
    private final Atlas atlas;
    private final Phrases phrases;
    private final Supplier<Optional<Reckoning>> reckoning;

    ViewFigures(Atlas atlas, Phrases phrases, Supplier<Optional<Reckoning>> reckoning) {
        this.atlas = atlas;
        this.phrases = phrases;
        this.reckoning = reckoning;
    }

    Optional<ComparedFigures> of(Proposal proposal) {
        return reckoning.get().map(desk -> desk.of(Compared.of(proposal, atlas, phrases)));
    }

    /** Of an earlier day on land only: at sea the coasts around count too, and they were in other hands then. */
    Optional<ComparedFigures> of(ViewState view) {
        return proposal(view)
                .map(this::of)
                .orElseGet(() -> reckoning.get().map(desk -> {
                    ComparedFigures figures = desk.of(Compared.of(atlas.on(view.day()), id(view, desk), phrases));
                    return desk.isToday(view.day()) ? figures : figures.onLand();
                }));
    }

    /** Whether one of the two is what the dispute is about: a proposal, or how it is today. */
    boolean areTold(ViewState first, ViewState second) {
        return isTold(first) || isTold(second);
    }

    private boolean isTold(ViewState view) {
        return proposal(view).isPresent()
                || reckoning.get().filter(desk -> desk.isToday(view.day())).isPresent();
    }

    private static String id(ViewState view, Reckoning desk) {
        return desk.isToday(view.day()) ? Compared.TODAY : view.day().toString();
    }

    private Optional<Proposal> proposal(ViewState view) {
        return view.proposal().flatMap(atlas::proposal);
    }
}
