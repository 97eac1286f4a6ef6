package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayersTest {
    private static final Coast COAST = SampleGeography.coast();
    private static final Viewport HOME = MapLimits.of(COAST).home(1000, 620);

    private static MapScene showing(Set<Layer> layers) {
        MapContent all = SampleContent.of1956();
        MapContent some = new MapContent(
                all.islands(),
                all.divided(),
                all.lines(),
                all.overlays(),
                all.names(),
                all.legendTitle(),
                all.legend(),
                all.stamp(),
                all.attribution(),
                layers,
                all.words());
        return MapScene.compose(COAST, some, HOME, Samples.FACES);
    }

    private static int marks(MapScene scene) {
        return scene.ground().size() + scene.figures().size();
    }

    @ParameterizedTest
    @EnumSource(value = Layer.class, mode = EnumSource.Mode.EXCLUDE, names = "ZONES") // composed only when asked for
    void aLayerTakenOffTakesItsMarksWithIt(Layer layer) {
        Set<Layer> without = EnumSet.complementOf(EnumSet.of(layer));
        assertTrue(marks(showing(without)) < marks(showing(EnumSet.allOf(Layer.class))), layer.word());
    }

    @Test
    void withoutNamesAndLinesOnlyIslandsCanBePointedAt() {
        MapScene bare = showing(EnumSet.of(Layer.DEPTHS));
        assertEquals(List.of(), bare.namesShown());
        for (int x = 0; x < 1000; x += 7) {
            for (int y = 0; y < 620; y += 7) {
                assertTrue(bare.hitTest()
                        .at(x, y)
                        .filter(hit -> hit.kind() != HitKind.ISLAND)
                        .isEmpty());
            }
        }
    }

    /** A click on any name opens something: seas and straits, capes, settlements, islands. */
    @Test
    void everyNameThatFoundRoomCanBePointedAt() {
        MapScene scene = showing(EnumSet.allOf(Layer.class));
        assertFalse(scene.labels().isEmpty());
        for (PlacedLabel label : scene.labels()) {
            Rectangle2D box = label.boxes().get(label.boxes().size() - 1);
            assertTrue(
                    scene.hitTest().at(box.getCenterX(), box.getCenterY()).isPresent()
                            || TownTags.isAround(label.tag()),
                    label.tag().toString());
        }
    }
}
