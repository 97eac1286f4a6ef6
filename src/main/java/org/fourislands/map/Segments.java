package org.fourislands.map;

import java.util.BitSet;
import java.util.List;

/** The straight lines between the vertices kept of several paths, numbered through. */
final class Segments {

    private final List<CoastPath> paths;
    private final int[] path;
    private final int[] from;
    private final int[] to;
    private final BitSet fresh = new BitSet();

    /** Those lines are fresh that begin or end at a vertex among {@code news}. */
    Segments(List<CoastPath> paths, List<BitSet> kept, List<BitSet> news) {
        this.paths = paths;
        int count = kept.stream()
                .mapToInt(vertices -> Math.max(0, vertices.cardinality() - 1))
                .sum();
        path = new int[count];
        from = new int[count];
        to = new int[count];
        int segment = 0;
        for (int i = 0; i < kept.size(); i++) {
            BitSet vertices = kept.get(i);
            int before = vertices.nextSetBit(0);
            for (int next = vertices.nextSetBit(before + 1); next > 0; next = vertices.nextSetBit(next + 1)) {
                path[segment] = i;
                from[segment] = before;
                to[segment] = next;
                fresh.set(segment, news.get(i).get(before) || news.get(i).get(next));
                segment++;
                before = next;
            }
        }
    }

    int count() {
        return path.length;
    }

    boolean isFresh(int segment) {
        return fresh.get(segment);
    }

    int path(int segment) {
        return path[segment];
    }

    int from(int segment) {
        return from[segment];
    }

    int to(int segment) {
        return to[segment];
    }

    double x1(int segment) {
        return paths.get(path[segment]).x(from[segment]);
    }

    double y1(int segment) {
        return paths.get(path[segment]).y(from[segment]);
    }

    double x2(int segment) {
        return paths.get(path[segment]).x(to[segment]);
    }

    double y2(int segment) {
        return paths.get(path[segment]).y(to[segment]);
    }

    /** Whether one follows the other on the same path, so that they rightly meet. */
    boolean follow(int a, int b) {
        if (path[a] != path[b]) {
            return false;
        }
        return to[a] == from[b] || to[b] == from[a] || closes(a, b) || closes(b, a);
    }

    private boolean closes(int first, int last) {
        CoastPath ring = paths.get(path[first]);
        return ring.isRing() && from[first] == 0 && to[last] == ring.vertexCount() - 1;
    }
}
