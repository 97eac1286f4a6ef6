package org.fourislands.view;

import java.time.LocalDate;
import java.util.Optional;
import org.fourislands.history.Atlas;

/** Where a view goes when something is opened: to the thing, and to its day if the clock stands elsewhere. */
public final class Visit {
    private final Atlas atlas;

    public Visit(Atlas atlas) {
        this.atlas = atlas;
    }

    /** {@code from} with {@code target} selected: an event on its own day, a proposal on a day on which it lay open. */
    public ViewState to(ViewState from, Selection target) {
        ViewState there = from.selecting(target);
        return dayOf(from.day(), target).map(there::at).orElse(there);
    }

    private Optional<LocalDate> dayOf(LocalDate now, Selection target) {
        return switch (target.kind()) {
            case EVENT ->
                atlas.event(target.id())
                        .filter(event -> !event.date().mayBe(now))
                        .map(event -> event.date().earliest());
            case PROPOSAL ->
                atlas.proposal(target.id())
                        .filter(proposal -> !proposal.open().mayHoldOn(now))
                        .map(proposal -> proposal.date().earliest());
            default -> Optional.empty();
        };
    }
}
