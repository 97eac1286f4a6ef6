package org.fourislands.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Point2D;
import org.fourislands.earth.Position;
import org.fourislands.map.Framing;
import org.fourislands.map.Viewport;
import org.junit.jupiter.api.Test;

class MapGlideTest {
    private static final Viewport FROM = new Viewport(new Framing(new Position(146, 44), 400), 800, 600);

    @Test
    void itBeginsWhereTheViewIsAndEndsWhereItIsWanted() {
        Viewport to = FROM.pannedBy(120, -40).zoomedTo(150, 100, 500);
        assertSame(FROM.framing(), MapGlide.between(FROM, to, 0));
        assertSame(to.framing(), MapGlide.between(FROM, to, 1));
    }

    @Test
    void whatIsZoomedAtStaysInItsPlace() {
        Position kept = FROM.earthAt(600, 150);
        Viewport to = FROM.zoomedTo(100, 600, 150);
        for (double share = 0; share <= 1; share += 0.1) {
            Viewport now = new Viewport(MapGlide.between(FROM, to, share), 800, 600);
            Point2D.Double at = now.screenOf(kept);
            assertEquals(600, at.x, 0.01);
            assertEquals(150, at.y, 0.01);
        }
    }

    @Test
    void withoutAChangeOfScaleItMovesEvenly() {
        Viewport to = FROM.pannedBy(-200, 100);
        Viewport half = new Viewport(MapGlide.between(FROM, to, 0.5), 800, 600);
        Point2D.Double start = half.screenOf(FROM.framing().centre());
        assertEquals(300, start.x, 0.01);
        assertEquals(350, start.y, 0.01);
    }

    private static void assertSame(Framing expected, Framing actual) {
        assertEquals(expected.centre().longitude(), actual.centre().longitude(), 1e-8);
        assertEquals(expected.centre().latitude(), actual.centre().latitude(), 1e-8);
        assertEquals(expected.metresPerPixel(), actual.metresPerPixel(), 1e-6);
    }
}
