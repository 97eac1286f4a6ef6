package org.fourislands.lessons;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fourislands.earth.Position;
import org.fourislands.lessons.Transition.Change;
import org.fourislands.lessons.Transition.Move;
import org.fourislands.map.Framing;
import org.fourislands.map.Layer;
import org.fourislands.view.Aspect;
import org.fourislands.view.Comparison;
import org.fourislands.view.Perspective;
import org.fourislands.view.Selection;
import org.fourislands.view.ViewState;
import org.fourislands.words.NameOrder;
import org.junit.jupiter.api.Test;

final class TransitionTest {
    private static final ViewState FIRST = ViewState.startingOn(LocalDate.of(1855, 2, 7));
    private static final Position ISLANDS = new Position(146, 44);

    private static Set<Change> changes(ViewState to) {
        return new Transition(FIRST, to).changes();
    }

    private static Move move(double before, double after) {
        return new Transition(FIRST.framing(new Framing(ISLANDS, before)), FIRST.framing(new Framing(ISLANDS, after)))
                .move();
    }

    @Test
    void eachSliceOfAViewIsAChangeOfItsOwn() {
        assertEquals(Set.of(), changes(FIRST));
        assertEquals(Set.of(Change.DAY), changes(FIRST.at(LocalDate.of(1875, 8, 22))));
        assertEquals(Set.of(Change.PLACE), changes(FIRST.framing(new Framing(ISLANDS, 300))));
        assertEquals(Set.of(Change.PERSPECTIVE), changes(FIRST.seenFrom(Perspective.JAPAN)));
        assertEquals(Set.of(Change.PROPOSAL), changes(FIRST.drawing(Optional.of("declaration-1956"))));
        assertEquals(
                Set.of(Change.COMPARISON),
                changes(FIRST.comparedWith(
                        Optional.of(Comparison.of(Comparison.Layout.TWIN, Aspect.drawing("declaration-1956"))))));
        assertEquals(Set.of(Change.NAMES), changes(FIRST.naming(Optional.of(NameOrder.ALPHABETICAL))));
        assertEquals(Set.of(Change.LAYERS), changes(FIRST.toggling(Layer.NAMES)));
        assertEquals(Set.of(Change.SELECTION), changes(FIRST.selecting(Selection.island("shikotan"))));
    }

    @Test
    void theMapMovesCloserFartherOutOrAside() {
        assertEquals(Move.CLOSER, move(500, 300));
        assertEquals(Move.WIDER, move(300, 500));
        assertEquals(Move.ELSEWHERE, move(300, 300));
        assertEquals(Move.WHOLE_AREA, new Transition(FIRST.framing(new Framing(ISLANDS, 300)), FIRST).move());
        assertEquals(Move.CLOSER, new Transition(FIRST, FIRST.framing(new Framing(ISLANDS, 300))).move());
    }
}
