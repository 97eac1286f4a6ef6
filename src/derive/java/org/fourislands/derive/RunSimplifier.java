package org.fourislands.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Thins a ring whose parts need different care: it is cut into runs of vertices of one tolerance, each run is thinned
 * by Douglas-Peucker, and the ends of the runs stay where they are.
 */
final class RunSimplifier {
    private final ToDoubleFunction<Coordinate> toleranceAt;
    private final UnaryOperator<Coordinate[]> afterwards;

    RunSimplifier(ToDoubleFunction<Coordinate> toleranceAt) {
        this(toleranceAt, UnaryOperator.identity());
    }

    /** {@code afterwards} is done to every thinned run of a tolerance above zero and must keep its ends. */
    RunSimplifier(ToDoubleFunction<Coordinate> toleranceAt, UnaryOperator<Coordinate[]> afterwards) {
        this.toleranceAt = toleranceAt;
        this.afterwards = afterwards;
    }

    Coordinate[] thinned(Coordinate[] ring) {
        List<Integer> breaks = breaks(ring);
        if (breaks.isEmpty()) {
            return thinnedRun(ring, toleranceAt.applyAsDouble(ring[0]));
        }
        Coordinate[] turned = turned(ring, breaks.get(0));
        CoordinateList result = new CoordinateList();
        int first = 0;
        for (int i = 1; i <= breaks.size(); i++) {
            int last = i < breaks.size() ? breaks.get(i) - breaks.get(0) : turned.length - 1;
            Coordinate[] run = Arrays.copyOfRange(turned, first, last + 1);
            result.add(thinnedRun(run, toleranceAt.applyAsDouble(run[0])), false);
            first = last;
        }
        return result.toCoordinateArray();
    }

    private Coordinate[] thinnedRun(Coordinate[] run, double tolerance) {
        if (tolerance == 0 || run.length < 3) {
            return run;
        }
        var line = Shapes.FACTORY.createLineString(run);
        return afterwards.apply(
                DouglasPeuckerSimplifier.simplify(line, tolerance).getCoordinates());
    }

    /** Places where the tolerance differs from that of the vertex before. */
    private List<Integer> breaks(Coordinate[] ring) {
        List<Integer> breaks = new ArrayList<>();
        int vertices = ring.length - 1;
        for (int i = 0; i < vertices; i++) {
            double before = toleranceAt.applyAsDouble(ring[(i + vertices - 1) % vertices]);
            if (toleranceAt.applyAsDouble(ring[i]) != before) {
                breaks.add(i);
            }
        }
        return breaks;
    }

    /** The same ring, begun at another vertex. */
    private static Coordinate[] turned(Coordinate[] ring, int start) {
        Coordinate[] open = Arrays.copyOf(ring, ring.length - 1);
        CoordinateArrays.scroll(open, start);
        CoordinateList closed = new CoordinateList(open);
        closed.closeRing();
        return closed.toCoordinateArray();
    }
}
