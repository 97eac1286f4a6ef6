package org.fourislands.derive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

class ChaikinTest {
    private static final Polygon SQUARE = (Polygon) Shapes.FACTORY.toGeometry(new Envelope(0, 4, 0, 4));

    @Test
    void onePassCutsEachCornerAtAQuarterOfItsSides() {
        Polygon rounded = new Chaikin(1).round(SQUARE);
        assertEquals(8 + 1, rounded.getNumPoints());
        assertEquals(16 - 4 * 0.5, rounded.getArea());
    }

    @Test
    void holesAreRoundedToo() {
        Polygon ring = (Polygon) SQUARE.difference(SQUARE.buffer(-1));
        assertEquals(2 * (8 + 1), new Chaikin(1).round(ring).getNumPoints());
    }

    @Test
    void aLineKeepsItsEnds() {
        Coordinate[] corner = {new Coordinate(0, 0), new Coordinate(4, 0), new Coordinate(4, 4)};
        Coordinate[] expected = {new Coordinate(0, 0), new Coordinate(3, 0), new Coordinate(4, 1), new Coordinate(4, 4)
        };
        assertArrayEquals(expected, new Chaikin(1).roundLine(corner));
    }

    @Test
    void aStraightLineStaysAsItIs() {
        Coordinate[] straight = {new Coordinate(0, 0), new Coordinate(4, 0)};
        assertArrayEquals(straight, new Chaikin(3).roundLine(straight));
    }
}
