package org.fourislands.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class LocalPlaneTest {
    private static final LocalPlane PLANE = new LocalPlane(147.6, 45.0);

    @Test
    void thereAndBackIsTheSamePlace() {
        Coordinate place = new Coordinate(148.9, 45.56);
        Coordinate back = PLANE.toDegrees(PLANE.toMetres(place));
        assertEquals(place.x, back.x, 1e-9);
        assertEquals(place.y, back.y, 1e-9);
    }

    @Test
    void aMinuteOfLatitudeIsANauticalMile() {
        Coordinate north = PLANE.toMetres(new Coordinate(147.6, 45.0 + 1 / 60.0));
        assertEquals(0, north.x, 1e-6);
        assertEquals(1852, north.y, 1);
    }
}
