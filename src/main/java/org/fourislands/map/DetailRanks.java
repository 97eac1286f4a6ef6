package org.fourislands.map;

/**
 * Douglas and Peucker's simplification, worked out once for all scales: the rank of a vertex is the tolerance in metres up
 * to which it must be drawn. Drawing all vertices that rank above a tolerance keeps the line within that tolerance.
 */
final class DetailRanks {

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
            detail.split(0, last, Float.POSITIVE_INFINITY);
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
                split(from, i, Float.POSITIVE_INFINITY);
                from = i;
            }
        }
    }

    /** The vertex kept at every scale between two others; the first of them where there is none between. */
    private int keptBetween(int from, int to) {
        if (to - from < 2) {
            return from;
        }
        int middle = farthest(from, to);
        ranks[middle] = Float.POSITIVE_INFINITY;
        return middle;
    }

    /** Recurs into the shorter part only, so that no coast is too long for the stack. */
    private void split(int start, int end, float startBound) {
        int from = start;
        int to = end;
        float bound = startBound;
        while (to - from > 1) {
            int middle = farthest(from, to);
            bound = Math.min(bound, (float) Math.sqrt(squaredDistance(middle, from, to)));
            ranks[middle] = bound;
            if (middle - from < to - middle) {
                split(from, middle, bound);
                from = middle;
            } else {
                split(middle, to, bound);
                to = middle;
            }
        }
    }

    private int farthest(int from, int to) {
        int found = from + 1;
        double most = -1;
        for (int i = from + 1; i < to; i++) {
            double distance = squaredDistance(i, from, to);
            if (distance > most) {
                most = distance;
                found = i;
            }
        }
        return found;
    }

    private double squaredDistance(int at, int from, int to) {
        double ax = points[2 * from];
        double ay = points[2 * from + 1];
        double dx = points[2 * to] - ax;
        double dy = points[2 * to + 1] - ay;
        double px = points[2 * at] - ax;
        double py = points[2 * at + 1] - ay;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
        double ox = px - along * dx;
        double oy = py - along * dy;
        return ox * ox + oy * oy;
    }
}
