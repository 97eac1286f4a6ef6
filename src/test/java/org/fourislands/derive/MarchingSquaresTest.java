package org.fourislands.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class MarchingSquaresTest {

    @Test
    void aHollowIsADiamondHalfWayToItsNeighbours() {
        List<Coordinate[]> outlines = outlines(-50, new double[][] {{0, 0, 0}, {0, -100, 0}, {0, 0, 0}});
        assertEquals(1, outlines.size());
        assertEquals(0.5, Area.ofRing(outlines.get(0)));
        assertTrue(Orientation.isCCW(outlines.get(0)));
    }

    @Test
    void aShoalIsAHoleInTheDeepAroundIt() {
        List<Coordinate[]> outlines =
                outlines(-50, new double[][] {{-100, -100, -100}, {-100, 0, -100}, {-100, -100, -100}});
        assertEquals(2, outlines.size());
        assertFalse(outlines.stream().allMatch(Orientation::isCCW));
        Geometry deep = RingNesting.polygons(outlines);
        assertEquals(4 - 0.5, deep.getArea(), 1e-9);
        assertTrue(deep.isValid());
    }

    @Test
    void deepWaterAtTheEdgeEndsExactlyOnTheEdge() {
        List<Coordinate[]> outlines = outlines(-50, new double[][] {{-100, 0, 0}, {-100, 0, 0}, {-100, 0, 0}});
        assertEquals(1, outlines.size());
        assertEquals(2 * 0.5, Area.ofRing(outlines.get(0)));
    }

    @Test
    void theMiddleOfASaddleDecidesWhetherTwoHollowsAreOne() {
        double[][] deepMiddle = {{-100, 0}, {0, -100}};
        double[][] highMiddle = {{-60, 0}, {0, -60}};
        assertEquals(1, outlines(-50, deepMiddle).size());
        assertEquals(2, outlines(-50, highMiddle).size());
    }

    @Test
    void allDeepIsTheWholeGridAndAllHighIsNothing() {
        assertEquals(
                1,
                Area.ofRing(outlines(-50, new double[][] {{-60, -60}, {-60, -60}})
                        .get(0)));
        assertEquals(List.of(), outlines(-50, new double[][] {{0, 0}, {0, 0}}));
    }

    private static List<Coordinate[]> outlines(double level, double[][] metres) {
        Box box = new Box(0, metres[0].length - 1.0, 0, metres.length - 1.0);
        return new MarchingSquares(new DepthGrid(box, 1, metres), level).outlines();
    }
}
