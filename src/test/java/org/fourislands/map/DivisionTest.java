package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class DivisionTest {
    /** A bay, a spit and a lake: neither convex nor whole. */
    private static final Edges ISLAND = new Edges(List.of(
            new double[] {0, 0, 90, 5, 100, 60, 60, 62, 58, 20, 50, 20, 48, 66, 10, 70},
            new double[] {20, 30, 30, 30, 30, 40, 20, 40}));

    @Property(tries = 200)
    void theTwoPartsCoverTheWholeAndDoNotOverlap(
            @ForAll @DoubleRange(min = -20, max = 120) double x1,
            @ForAll @DoubleRange(min = -20, max = 30) double y1,
            @ForAll @DoubleRange(min = -20, max = 120) double x2,
            @ForAll @DoubleRange(min = 40, max = 90) double y2) {
        HalfPlane left = HalfPlane.leftOf(x1, y1, x2, y2);
        assertEquals(area(ISLAND.rings()), area(cut(left)) + area(cut(left.other())), 1e-6);
        Path2D whole = new HalfPlane(1, 0, -1000).area(ISLAND);
        Path2D one = left.area(ISLAND);
        Path2D other = left.other().area(ISLAND);
        for (double x = 0.37; x < 100; x += 7.1) {
            for (double y = 0.41; y < 70; y += 5.3) {
                if (Math.abs(left.depth(x, y)) > 0.01) {
                    assertEquals(whole.contains(x, y), one.contains(x, y) ^ other.contains(x, y));
                    assertTrue(!one.contains(x, y) || left.depth(x, y) > 0);
                }
            }
        }
    }

    @Test
    void theOutlineOfAPartLeavesOutTheCut() {
        Edges square = new Edges(List.of(new double[] {0, 0, 10, 0, 10, 10, 0, 10}));
        HalfPlane left = HalfPlane.leftOf(4, 20, 4, -20);
        assertEquals(10 + 4 + 4, length(left.outline(square)), 1e-6);
        assertEquals(10 + 6 + 6, length(left.other().outline(square)), 1e-6);
    }

    /** On the map y runs up: of one who goes north, west is on the left. */
    @Test
    void leftIsAsOnTheMap() {
        assertTrue(HalfPlane.leftOf(5, 10, 5, 0).depth(0, 5) > 0);
    }

    private static List<double[]> cut(HalfPlane side) {
        return ISLAND.rings().stream().map(side::cut).toList();
    }

    /** The lake counts against the land. */
    private static double area(List<double[]> rings) {
        return Math.abs(area(rings.get(0))) - Math.abs(area(rings.get(1)));
    }

    private static double area(double[] ring) {
        double sum = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            sum += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        return sum / 2;
    }

    private static double length(Path2D path) {
        double sum = 0;
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (var walk = path.getPathIterator(null); !walk.isDone(); walk.next()) {
            if (walk.currentSegment(at) == java.awt.geom.PathIterator.SEG_LINETO) {
                sum += Math.hypot(at[0] - x, at[1] - y);
            }
            x = at[0];
            y = at[1];
        }
        return sum;
    }
}
