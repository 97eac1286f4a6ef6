package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fourislands.earth.Position;
import org.fourislands.map.Framing;
import org.fourislands.map.Layer;
import org.fourislands.words.NameOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewStateTest {
    private static final LocalDate DAY = LocalDate.of(1956, 10, 19);
    private static final ViewState START = ViewState.startingOn(DAY);

    @Test
    void everyoneStartsByWhoAdministersWithNothingPicked() {
        assertEquals(Perspective.ADMINISTRATION, START.perspective());
        assertEquals(Optional.empty(), START.selection());
        assertEquals(Optional.empty(), START.framing());
        assertTrue(Arrays.stream(Layer.values())
                .filter(layer -> layer != Layer.ZONES)
                .allMatch(START::shows));
        assertFalse(START.shows(Layer.ZONES));
    }

    @ParameterizedTest
    @EnumSource
    void togglingALayerTwiceChangesNothing(Layer layer) {
        assertEquals(!START.shows(layer), START.toggling(layer).shows(layer));
        assertEquals(START, START.toggling(layer).toggling(layer));
    }

    @Test
    void allLayersCanBeLeftOut() {
        ViewState bare = START;
        for (Layer layer : START.layers()) {
            bare = bare.toggling(layer);
        }
        assertEquals(Set.of(), bare.layers());
        assertTrue(bare.toggling(Layer.BOUNDARIES).shows(Layer.BOUNDARIES));
    }

    @Test
    void aLaterChangeOfTheGivenLayersDoesNotReachIt() {
        Set<Layer> given = EnumSet.of(Layer.BOUNDARIES);
        ViewState view = new ViewState(
                DAY,
                Optional.empty(),
                Perspective.JAPAN,
                Optional.empty(),
                given,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        given.add(Layer.DEPTHS);
        assertFalse(view.shows(Layer.DEPTHS));
    }

    @Test
    void eachChangeLeavesTheRest() {
        Framing framing = new Framing(new Position(146, 44), 100);
        ViewState changed = START.framing(framing)
                .seenFrom(Perspective.RUSSIA)
                .naming(Optional.of(NameOrder.JAPANESE_FIRST))
                .selecting(Selection.island("habomai"))
                .toggling(Layer.DEPTHS)
                .at(DAY.plusDays(1));
        assertNotEquals(START, changed);
        assertEquals(
                START,
                changed.at(DAY)
                        .framingWholeArea()
                        .seenFrom(Perspective.ADMINISTRATION)
                        .naming(Optional.empty())
                        .selectingNothing()
                        .toggling(Layer.DEPTHS));
    }

    @Test
    void namesFollowThePerspectiveUnlessTheReaderChose() {
        assertEquals(NameOrder.ALPHABETICAL, START.nameOrder());
        assertEquals(NameOrder.JAPANESE_FIRST, START.seenFrom(Perspective.JAPAN).nameOrder());
        assertEquals(NameOrder.RUSSIAN_FIRST, START.seenFrom(Perspective.RUSSIA).nameOrder());
        assertEquals(NameOrder.ALPHABETICAL, START.seenFrom(Perspective.NEITHER).nameOrder());
        assertEquals(
                NameOrder.RUSSIAN_FIRST,
                START.seenFrom(Perspective.JAPAN)
                        .naming(Optional.of(NameOrder.RUSSIAN_FIRST))
                        .nameOrder());
    }

    @ParameterizedTest
    @EnumSource
    void aPerspectiveIsFoundByItsId(Perspective perspective) {
        assertEquals(Optional.of(perspective), Perspective.byId(perspective.id()));
        assertEquals(Optional.empty(), Perspective.byId(perspective.name()));
    }
}
