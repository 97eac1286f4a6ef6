package org.fourislands.derive;

import java.util.Arrays;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;

/**
 * A ring made finer than its source: each edge is broken into many by midpoint displacement, as coasts do at every scale. Both
 * rings along a shared edge break it alike. An edge may be kept straight, and is then only divided.
 */
final class FractalRing {
    private static final double ROUGHNESS = 0.16;

    private final Coordinate[] source;
    private final int[] starts;
    private final boolean[] straight;

    /** @param step the length of the pieces, degrees of latitude */
    FractalRing(Coordinate[] source, double step) {
        this.source = source.clone();
        straight = new boolean[source.length - 1];
        starts = new int[source.length];
        for (int i = 0; i < straight.length; i++) {
            starts[i + 1] = starts[i] + pieces(source[i], source[i + 1], step);
            straight[i] = source[i].x == source[i + 1].x || source[i].y == source[i + 1].y;
        }
    }

    static int pieces(Coordinate a, Coordinate b, double step) {
        return Math.max(1, (int) Math.round(length(a, b) / step));
    }

    /** Keeps the edge straight from which this piece was made; whether it was not so already. */
    boolean straighten(int piece) {
        int found = Arrays.binarySearch(starts, piece);
        int edge = found >= 0 ? found : -found - 2;
        boolean changed = !straight[edge];
        straight[edge] = true;
        return changed;
    }

    Coordinate[] vertices() {
        Coordinate[] vertices = new Coordinate[starts[straight.length] + 1];
        for (int i = 0; i < straight.length; i++) {
            vertices[starts[i]] = source[i];
            vertices[starts[i + 1]] = source[i + 1];
            boolean forwards = source[i].compareTo(source[i + 1]) < 0;
            int from = forwards ? starts[i] : starts[i + 1];
            int to = forwards ? starts[i + 1] : starts[i];
            split(vertices, from, to, straight[i] ? 0 : ROUGHNESS, seed(vertices[from], vertices[to]));
        }
        return vertices;
    }

    private static Random seed(Coordinate from, Coordinate to) {
        return new Random(31L * from.hashCode() + to.hashCode());
    }

    /** Places the vertex halfway, counted in either direction, and all between. */
    private static void split(Coordinate[] vertices, int from, int to, double roughness, Random random) {
        if (Math.abs(to - from) < 2) {
            return;
        }
        int middle = (from + to) / 2;
        Coordinate a = vertices[from];
        Coordinate b = vertices[to];
        double share = (double) (middle - from) / (to - from);
        double aside = roughness * (2 * random.nextDouble() - 1);
        double narrow = Math.cos(Math.toRadians(a.y));
        vertices[middle] = Shapes.rounded(new Coordinate(
                a.x + share * (b.x - a.x) - aside * (b.y - a.y) / narrow,
                a.y + share * (b.y - a.y) + aside * (b.x - a.x) * narrow));
        split(vertices, from, middle, roughness, random);
        split(vertices, middle, to, roughness, random);
    }

    private static double length(Coordinate a, Coordinate b) {
        return Math.hypot((b.x - a.x) * Math.cos(Math.toRadians(a.y)), b.y - a.y);
    }
}
