package org.fourislands.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class RunSimplifierTest {
    /** A saw-toothed bar: the teeth on its western half and on its eastern half are 1 high. */
    private static final Coordinate[] SAW = saw();

    @Test
    void eachHalfIsThinnedToItsOwnTolerance() {
        RunSimplifier simplifier = new RunSimplifier(c -> c.x < 10 ? 0.1 : 5);
        List<Coordinate> thinned = Arrays.asList(simplifier.thinned(SAW));
        assertTrue(thinned.contains(new Coordinate(5, 1)), "a western tooth stays");
        assertTrue(!thinned.contains(new Coordinate(15, 1)), "an eastern tooth goes");
    }

    @Test
    void theRingStaysClosed() {
        Coordinate[] thinned = new RunSimplifier(c -> c.x < 10 ? 0.1 : 5).thinned(SAW);
        assertEquals(thinned[0], thinned[thinned.length - 1]);
    }

    @Test
    void toleranceZeroKeepsEveryVertex() {
        assertEquals(SAW.length, new RunSimplifier(c -> 0).thinned(SAW).length);
    }

    private static Coordinate[] saw() {
        Coordinate[] ring = new Coordinate[24];
        for (int i = 0; i <= 20; i++) {
            ring[i] = new Coordinate(i, i % 2);
        }
        ring[21] = new Coordinate(20, -20);
        ring[22] = new Coordinate(0, -20);
        ring[23] = ring[0];
        return ring;
    }
}
