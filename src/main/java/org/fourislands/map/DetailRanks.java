package org.fourislands.map;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;

/**
 * Douglas and Peucker's simplification, worked out once for all scales: the rank of a vertex is the tolerance in metres up
 * to which it must be drawn. Drawing all vertices that rank above a tolerance keeps the line within that tolerance.
 */
final class DetailRanks {

    /** Parts of so many vertices are not worth sharing out. */
    private static final int ALONE = 4096;

    private final double[] points;
    private final float[] ranks;

    private DetailRanks(double[] points) {
        this.points = points;
        this.ranks = new float[points.length / 2];
    }

    /** The ranks of a line {@code x, y, x, y ..}. Its ends, and of a ring four vertices, are kept at every scale. */
    static float[] of(double[] points) {
        DetailRanks detail = new DetailRanks(points);
        int last = points.length / 2 - 1;
        if (last >= 0) {
            detail.ranks[0] = Float.POSITIVE_INFINITY;
            detail.ranks[last] = Float.POSITIVE_INFINITY;
        }
        if (last > 2 && points[0] == points[2 * last] && points[1] == points[2 * last + 1]) {
            detail.splitRing(last);
        } else {
            detail.new Part(0, last, Float.POSITIVE_INFINITY).invoke();
        }
        return detail.ranks;
    }

    private void splitRing(int last) {
        int far = keptBetween(0, last);
        int first = keptBetween(0, far);
        int second = keptBetween(far, last);
        if (first == 0 && keptBetween(far, second) == far) {
            keptBetween(second, last);
        } else if (second == far && keptBetween(0, first) == 0) {
            keptBetween(first, far);
        }
        int from = 0;
        for (int i = 1; i <= last; i++) {
            if (ranks[i] == Float.POSITIVE_INFINITY) {
                new Part(from, i, Float.POSITIVE_INFINITY).invoke();
                from = i;
            }
        }
    }

    /** The vertex kept at every scale between two others; the first of them where there is none between. */
    private int keptBetween(int from, int to) {
        if (to - from < 2) {
            return from;
        }
        int middle = farthest(points, from, to);
        ranks[middle] = Float.POSITIVE_INFINITY;
        return middle;
    }

    /** Recurs into the shorter part only, so that no coast is too long for the stack. */
    private void split(int start, int end, float startBound) {
        int from = start;
        int to = end;
        float bound = startBound;
        while (to - from > 1) {
            int middle = farthest(points, from, to);
            bound = rank(middle, from, to, bound);
            if (middle - from < to - middle) {
                split(from, middle, bound);
                from = middle;
            } else {
                split(middle, to, bound);
                to = middle;
            }
        }
    }

    private float rank(int middle, int from, int to, float bound) {
        float rank = Math.min(bound, (float) Math.sqrt(squaredDistance(points, middle, from, to)));
        ranks[middle] = rank;
        return rank;
    }

    /** A long part, whose shorter halves other threads may take. */
    private final class Part extends RecursiveAction {
        private static final long serialVersionUID = 1L;

        private int from;
        private int to;
        private float bound;

        Part(int from, int to, float bound) {
            this.from = from;
            this.to = to;
            this.bound = bound;
        }

        @Override
        protected void compute() {
            List<ForkJoinTask<?>> aside = new ArrayList<>();
            while (to - from > ALONE) {
                int middle = farthest(points, from, to);
                bound = rank(middle, from, to, bound);
                boolean firstIsShorter = middle - from < to - middle;
                Part shorter = firstIsShorter ? new Part(from, middle, bound) : new Part(middle, to, bound);
                aside.add(shorter.fork());
                from = firstIsShorter ? middle : from;
                to = firstIsShorter ? to : middle;
            }
            split(from, to, bound);
            aside.forEach(ForkJoinTask::join);
        }
    }

    /** The vertex between two others, not next to each other, that lies farthest from the line between them. */
    static int farthest(double[] points, int from, int to) {
        double ax = points[2 * from];
        double ay = points[2 * from + 1];
        double dx = points[2 * to] - ax;
        double dy = points[2 * to + 1] - ay;
        double length = dx * dx + dy * dy;
        double perLength = length == 0 ? 0 : 1 / length;
        int found = from + 1;
        double most = -1;
        for (int i = from + 1; i < to; i++) {
            double px = points[2 * i] - ax;
            double py = points[2 * i + 1] - ay;
            double along = Math.max(0, Math.min(1, (px * dx + py * dy) * perLength));
            double ox = px - along * dx;
            double oy = py - along * dy;
            double distance = ox * ox + oy * oy;
            if (distance > most) {
                most = distance;
                found = i;
            }
        }
        return found;
    }

    static double squaredDistance(double[] points, int at, int from, int to) {
        return Line2D.ptSegDistSq(
                points[2 * from],
                points[2 * from + 1],
                points[2 * to],
                points[2 * to + 1],
                points[2 * at],
                points[2 * at + 1]);
    }
}
