package org.fourislands.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

class CoastInsetTest {
    private final CoastInset inset = new CoastInset(70);

    @Test
    void aLargeIslandLosesTheFullInsetOnEverySide() {
        List<Polygon> parts = inset.of(rectangle(0, 0, 10_000, 10_000));
        assertEquals(1, parts.size());
        assertEquals(9_860.0 * 9_860.0, parts.get(0).getArea(), 1);
    }

    @Test
    void aRockLosesOnlyAShareOfItsRadiusAndNeverVanishes() {
        Polygon rock = rectangle(0, 0, 60, 60);
        assertTrue(inset.metresFor(rock) < 14);
        assertTrue(inset.of(rock).get(0).getArea() > 0);
    }

    @Test
    void aSliverCutOffAtANarrowNeckIsDropped() {
        Polygon island = rectangle(0, 0, 2_000, 2_000);
        Polygon neck = rectangle(1_900, 990, 2_300, 1_010);
        Polygon head = rectangle(2_200, 900, 2_440, 1_100);
        Polygon joined = (Polygon) island.union(neck).union(head);
        assertEquals(1, inset.of(joined).size());
    }

    @Test
    void aLargePartCutOffAtANarrowNeckIsKeptSecond() {
        Polygon island = rectangle(0, 0, 2_000, 2_000);
        Polygon neck = rectangle(1_900, 990, 2_300, 1_010);
        Polygon other = rectangle(2_200, 500, 3_200, 1_500);
        List<Polygon> parts = inset.of((Polygon) island.union(neck).union(other));
        assertEquals(2, parts.size());
        assertTrue(parts.get(0).getArea() > parts.get(1).getArea());
    }

    private static Polygon rectangle(double west, double south, double east, double north) {
        return (Polygon) Shapes.FACTORY.toGeometry(new Envelope(west, east, south, north));
    }
}
