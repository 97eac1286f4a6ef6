package org.fourislands.geodata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.fourislands.geodata.Geodata.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.valid.IsValidOp;

/** The shapes are sound: valid, apart from one another where they must be, and inside the box. */
class ShapesTest {
    private static final Envelope BOX = new Envelope(132, 164, 36, 56);
    private static final double BOX_AREA = 32 * 20;

    @ParameterizedTest
    @ValueSource(strings = {"four-islands", "surrounding-land", "lakes", "sea-depths"})
    void everyPolygonIsValid(String layer) {
        for (Feature feature : Geodata.layer(layer)) {
            assertNull(new IsValidOp(feature.shape()).getValidationError(), () -> layer + " " + feature.values());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four-islands",
                "islet-points",
                "surrounding-land",
                "lakes",
                "sea-depths",
                "sea-limits",
                "boundary-lines",
                "settlements"
            })
    void everythingLiesInTheBox(String layer) {
        for (Feature feature : Geodata.layer(layer)) {
            assertTrue(BOX.covers(feature.shape().getEnvelopeInternal()), () -> layer + " " + feature.values());
        }
    }

    @Test
    void islandsOverlapNeitherOneAnotherNorTheLandAround() {
        List<Feature> islands = Geodata.layer("four-islands");
        List<Feature> all = new ArrayList<>(islands);
        all.addAll(Geodata.layer("surrounding-land"));
        STRtree index = new STRtree();
        for (int i = 0; i < all.size(); i++) {
            index.insert(all.get(i).shape().getEnvelopeInternal(), i);
        }
        for (int i = 0; i < islands.size(); i++) {
            Feature island = islands.get(i);
            for (Object near : index.query(island.shape().getEnvelopeInternal())) {
                int j = (Integer) near;
                boolean apart = i == j || island.shape().disjoint(all.get(j).shape());
                assertTrue(apart, () -> island.values() + " and " + all.get(j).values());
            }
        }
    }

    @Test
    void depthBandsTileTheBoxFromTheShoreDown() {
        List<Feature> bands = Geodata.layer("sea-depths");
        double sum = bands.stream().mapToDouble(band -> band.shape().getArea()).sum();
        assertEquals(BOX_AREA, sum, 1e-6);
        int top = 0;
        for (int i = 0; i < bands.size(); i++) {
            assertEquals(top, (int) bands.get(i).number("dmax"));
            top = (int) bands.get(i).number("dmin");
            for (Feature deeper : bands.subList(i + 1, bands.size())) {
                Geometry common = bands.get(i).shape().intersection(deeper.shape());
                assertEquals(0, common.getArea(), 1e-9);
            }
        }
    }
}
