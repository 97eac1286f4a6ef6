package org.fourislands.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

class ShapesTest {

    @Test
    void aDegreeSquareAtTheEquatorIsAsLargeAsTheEllipsoidSays() {
        Geometry square = Shapes.FACTORY.toGeometry(new Envelope(0, 1, 0, 1));
        assertEquals(12_308.8, Shapes.areaKm2(square), 0.5);
    }

    @Test
    void aHoleIsTakenOff() {
        Geometry square = Shapes.FACTORY.toGeometry(new Envelope(0, 1, 0, 1));
        Geometry hole = Shapes.FACTORY.toGeometry(new Envelope(0.25, 0.75, 0.25, 0.75));
        assertEquals(Shapes.areaKm2(square) - Shapes.areaKm2(hole), Shapes.areaKm2(square.difference(hole)), 1e-6);
    }
}
