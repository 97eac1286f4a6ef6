package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ShoresTest {

    @Property(tries = 150)
    void aBoxTouchesLandWhereItCoversAnyOfIt(@ForAll long seed, @ForAll @IntRange(min = 3, max = 200) int corners) {
        Random random = new Random(seed);
        Path2D.Double island = star(random, corners);
        Shores shores = Shores.ofLand(island);
        Area land = new Area(island);
        for (int i = 0; i < 60; i++) {
            Rectangle2D box = new Rectangle2D.Double(
                    random.nextDouble() * 400 - 100,
                    random.nextDouble() * 400 - 100,
                    1 + random.nextDouble() * 60,
                    1 + random.nextDouble() * 60);
            assertEquals(land.intersects(box), shores.touch(box), () -> "box " + box);
        }
    }

    @Test
    void aBoxWithinALargeIslandTouchesIt() {
        Shores shores = Shores.ofLand(new Ellipse2D.Double(0, 0, 300, 300));
        assertTrue(shores.touch(new Rectangle2D.Double(140, 140, 10, 10)));
        assertFalse(shores.touchSmall(new Rectangle2D.Double(140, 140, 10, 10)));
        assertFalse(shores.touch(new Rectangle2D.Double(1, 1, 10, 10)));
        assertEquals(150, shores.extentAt(10, 10), 1);
    }

    /** A ring that does not cross itself: corners in the order of their directions from the middle. */
    private static Path2D.Double star(Random random, int corners) {
        Path2D.Double ring = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double far = 20 + random.nextDouble() * 90;
            double x = 100 + far * Math.cos(angle);
            double y = 100 + far * Math.sin(angle);
            if (i == 0) {
                ring.moveTo(x, y);
            } else {
                ring.lineTo(x, y);
            }
        }
        ring.closePath();
        return ring;
    }
}
