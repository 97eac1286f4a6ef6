package org.fourislands.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.history.Changes;
import org.fourislands.history.Island;
import org.fourislands.history.IslandState;

/**
 * Steps of the clock, from one actual change of the islands shown to the next, or as the reader chose: the selected island's,
 * or those of all. Never past the days told of.
 */
public final class ClockSteps {
    private final Atlas atlas;
    private final DaysTold days;
    private final Changes changes;
    private final Changes certain;
    private final Changes events;
    private final Changes proposals;

    public ClockSteps(Atlas atlas, DaysTold days) {
        this.atlas = atlas;
        this.days = days;
        this.changes = Changes.in(atlas);
        this.certain = Changes.certainIn(atlas);
        this.events = Changes.ofEvents(atlas);
        this.proposals = Changes.ofProposals(atlas);
    }

    /** The next day to stop at after that of {@code view}. */
    public Optional<LocalDate> next(ViewState view, StepKind kind) {
        return kind.isUnit() ? moved(view, 1, kind) : after(view, index(kind)).filter(days::contains);
    }

    /** The last day to stop at before that of {@code view}. */
    public Optional<LocalDate> previous(ViewState view, StepKind kind) {
        return kind.isUnit() ? moved(view, -1, kind) : before(view, index(kind)).filter(days::contains);
    }

    /**
     * As {@link #next}, for playing, which does not rest on a day whose administration is uncertain: it goes on to the first
     * certain day. Events and proposals keep their own days.
     */
    public Optional<LocalDate> nextCertain(ViewState view, StepKind kind) {
        return switch (kind) {
            case EVENT, PROPOSAL -> next(view, kind);
            case CHANGE -> after(view, certain).flatMap(day -> certainFrom(view.at(day)));
            default -> next(view, kind).flatMap(day -> certainFrom(view.at(day)));
        };
    }

    private Optional<LocalDate> moved(ViewState view, int units, StepKind unit) {
        return Optional.of(days.nearest(UnitSteps.moved(view.day(), units, unit)))
                .filter(day -> !day.equals(view.day()));
    }

    private Optional<LocalDate> certainFrom(ViewState view) {
        List<String> groups = picked(view)
                .map(List::of)
                .orElseGet(() -> atlas.groups().stream().map(Island::id).toList());
        boolean isUncertain = atlas.on(view.day()).islands().stream()
                .filter(state -> groups.contains(state.island().id()))
                .anyMatch(IslandState::isUncertain);
        return isUncertain
                ? changes.after(view.day(), groups).flatMap(day -> certainFrom(view.at(day)))
                : Optional.of(view.day()).filter(days::contains);
    }

    private Changes index(StepKind kind) {
        return switch (kind) {
            case EVENT -> events;
            case PROPOSAL -> proposals;
            default -> changes;
        };
    }

    private Optional<LocalDate> after(ViewState view, Changes index) {
        return picked(view)
                .map(group -> index.after(view.day(), List.of(group)))
                .orElseGet(() -> index.after(view.day()));
    }

    private Optional<LocalDate> before(ViewState view, Changes index) {
        return picked(view)
                .map(group -> index.before(view.day(), List.of(group)))
                .orElseGet(() -> index.before(view.day()));
    }

    private Optional<String> picked(ViewState view) {
        return view.selection()
                .filter(selection -> selection.kind() == Selection.Kind.ISLAND)
                .flatMap(selection -> atlas.island(selection.id()))
                .map(island -> island.group().orElse(island.id()));
    }
}
