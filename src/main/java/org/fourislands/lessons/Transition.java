package org.fourislands.lessons;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fourislands.map.Framing;
import org.fourislands.view.ViewState;

/** What changes on the map from one scene to the next. */
public record Transition(ViewState from, ViewState to) {
    private static final double SAME_SCALE = 1.02;

    /** The ways in which the two views differ, in the order in which they are told. */
    public Set<Change> changes() {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        note(changes, Change.DAY, ViewState::day);
        note(changes, Change.PLACE, ViewState::framing);
        note(changes, Change.PERSPECTIVE, ViewState::perspective);
        note(changes, Change.PROPOSAL, ViewState::proposal);
        note(changes, Change.COMPARISON, ViewState::comparison);
        note(changes, Change.NAMES, ViewState::names);
        note(changes, Change.LAYERS, ViewState::layers);
        note(changes, Change.SELECTION, ViewState::selection);
        return changes;
    }

    private void note(Set<Change> changes, Change change, Function<ViewState, Object> slice) {
        if (!slice.apply(from).equals(slice.apply(to))) {
            changes.add(change);
        }
    }

    /** How the map moves, where its place changes. */
    public Move move() {
        Optional<Framing> after = to.framing();
        if (after.isEmpty()) {
            return Move.WHOLE_AREA;
        }
        if (from.framing().isEmpty()) {
            return Move.CLOSER;
        }
        double factor = from.framing().get().metresPerPixel() / after.get().metresPerPixel();
        if (factor > SAME_SCALE) {
            return Move.CLOSER;
        }
        return factor < 1 / SAME_SCALE ? Move.WIDER : Move.ELSEWHERE;
    }

    /** In what two scenes may differ. */
    public enum Change {
        DAY,
        PLACE,
        PERSPECTIVE,
        PROPOSAL,
        COMPARISON,
        NAMES,
        LAYERS,
        SELECTION
    }

    /** How the map moves. */
    public enum Move {
        WHOLE_AREA,
        CLOSER,
        WIDER,
        ELSEWHERE
    }
}
