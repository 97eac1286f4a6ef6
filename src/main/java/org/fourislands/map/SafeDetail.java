package org.fourislands.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Leaves out of a sheet's paths what a scale cannot show, and no more than it may: where lines so drawn would meet, or one would
 * pass on the wrong side of an islet, the vertices between are put back until they do not. Since full detail is the last resort,
 * only what meets in truth is left to meet.
 */
final class SafeDetail {

    private final List<CoastPath> paths;
    private final double metres;
    private final List<BitSet> kept = new ArrayList<>();
    /** What was put back last: only lines to these need another look. */
    private List<BitSet> fresh;

    SafeDetail(List<CoastPath> paths, double metres) {
        this.paths = paths;
        this.metres = metres;
        for (CoastPath path : paths) {
            BitSet vertices = new BitSet(path.vertexCount());
            IntStream.range(0, path.vertexCount())
                    .filter(vertex -> path.rank(vertex) > metres)
                    .forEach(vertices::set);
            kept.add(vertices);
        }
        fresh = kept;
        boolean mending = true;
        while (mending) {
            mending = putBack();
        }
    }

    /** The vertices to draw of each path, ascending. */
    List<int[]> kept() {
        return kept.stream().map(vertices -> vertices.stream().toArray()).toList();
    }

    /** Whether anything was put back. */
    private boolean putBack() {
        Segments segments = new Segments(paths, kept, fresh);
        SegmentRows rows = new SegmentRows(segments);
        BitSet wrong = rows.meeting();
        for (int path = 0; path < paths.size(); path++) {
            if (paths.get(path).isRing()) {
                addSwallowing(path, segments, rows, wrong);
            }
        }
        fresh = paths.stream().map(path -> new BitSet()).toList();
        boolean any = false;
        for (int segment = wrong.nextSetBit(0); segment >= 0; segment = wrong.nextSetBit(segment + 1)) {
            any |= split(segments.path(segment), segments.from(segment), segments.to(segment));
        }
        return any;
    }

    /** The segments of others that left the beginning of this ring on their wrong side. */
    private void addSwallowing(int ring, Segments segments, SegmentRows rows, BitSet wrong) {
        double x = paths.get(ring).x(0);
        double y = paths.get(ring).y(0);
        rows.near(x, y, metres)
                .filter(segment -> segments.path(segment) != ring
                        && segments.to(segment) - segments.from(segment) > 1
                        && paths.get(segments.path(segment))
                                .turnsRound(x, y, segments.from(segment), segments.to(segment)))
                .forEach(wrong::set);
    }

    /** Puts back the vertex farthest from a segment, and those the halves then need. False where nothing was left out. */
    private boolean split(int path, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        int middle = paths.get(path).farthest(from, to);
        kept.get(path).set(middle);
        fresh.get(path).set(middle);
        splitWide(path, from, middle);
        splitWide(path, middle, to);
        return true;
    }

    private void splitWide(int path, int from, int to) {
        if (to - from > 1) {
            CoastPath line = paths.get(path);
            if (line.offset(line.farthest(from, to), from, to) > metres) {
                split(path, from, to);
            }
        }
    }
}
