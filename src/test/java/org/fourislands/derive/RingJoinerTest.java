package org.fourislands.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

class RingJoinerTest {
    private static final Box BOX = new Box(0, 10, 0, 10);

    @Test
    void piecesWhoseEndsNearlyMeetBecomeOneIsland() {
        RingJoiner joiner = new RingJoiner(
                BOX, List.of(path(2, 2, 4, 2, 4.00002, 4), path(4, 4, 2, 4), path(2, 4.00001, 2.00001, 2)));
        assertEquals(1, joiner.rings().size());
        assertEquals(4, joiner.rings().get(0).getArea(), 1e-3);
        assertEquals(List.of(), joiner.faces());
    }

    @Test
    void aRingThatIsWholeIsLeftAlone() {
        RingJoiner joiner = new RingJoiner(BOX, List.<Coordinate[]>of(path(1, 1, 3, 1, 3, 3, 1, 1)));
        assertEquals(2, joiner.rings().get(0).getArea());
    }

    @Test
    void aCoastThatLeavesTheBoxCutsItInTwo() {
        List<Polygon> faces = new RingJoiner(BOX, List.of(path(0.00005, 3, 5, 3), path(5, 3, 9.99995, 3))).faces();
        assertEquals(2, faces.size());
        double south = Math.min(faces.get(0).getArea(), faces.get(1).getArea());
        assertEquals(30, south, 1e-9);
    }

    @Test
    void aCoastThatEndsInOpenWaterIsAnError() {
        assertThrows(IllegalStateException.class, () -> new RingJoiner(BOX, List.<Coordinate[]>of(path(0, 3, 5, 3))));
    }

    private static Coordinate[] path(double... values) {
        Coordinate[] path = new Coordinate[values.length / 2];
        for (int i = 0; i < path.length; i++) {
            path[i] = new Coordinate(values[2 * i], values[2 * i + 1]);
        }
        return path;
    }
}
