package org.fourislands.survey;

import java.util.ArrayList;
import java.util.List;

/**
 * Coasts laid out in space so that the nearest bit of them is found fast: stretches of shore in boxes, boxes in boxes, in the
 * order of the coast, which keeps neighbours together. Between vertices a coast runs straight. Immutable, any thread.
 */
final class ShoreIndex {
    private static final int IN_A_BOX = 8;

    /** Ends of the stretches: six numbers each. */
    private final double[] stretches;

    private final double[][] boxes;

    private ShoreIndex(double[] stretches) {
        this.stretches = stretches;
        this.boxes = boxesOf(stretches);
    }

    /** {@code paths} are {@code lon, lat, lon, lat ..} in degrees; one of a single point is a rock. */
    static ShoreIndex of(List<double[]> paths) {
        int count = paths.stream()
                .mapToInt(path -> Math.max(path.length / 2 - 1, path.length > 0 ? 1 : 0))
                .sum();
        double[] stretches = new double[6 * count];
        int next = 0;
        for (double[] path : paths) {
            int last = Math.max(path.length - 2, path.length > 0 ? 1 : 0);
            for (int i = 0; i < last; i += 2) {
                int end = Math.min(i + 2, path.length - 2);
                Space.put(path[i], path[i + 1], stretches, next);
                Space.put(path[end], path[end + 1], stretches, next + 3);
                next += 6;
            }
        }
        return new ShoreIndex(stretches);
    }

    boolean isEmpty() {
        return stretches.length == 0;
    }

    /**
     * The square of the straight way to the nearest shore.
     *
     * @param bound what is no nearer than this is of no interest, and {@code bound} is then the answer
     */
    double nearestSquared(double x, double y, double z, double bound) {
        if (isEmpty()) {
            return bound;
        }
        return search(boxes.length - 1, 0, x, y, z, bound);
    }

    private double search(int level, int box, double x, double y, double z, double bound) {
        double best = bound;
        if (toBox(boxes[level], box, x, y, z) >= best) {
            return best;
        }
        if (level == 0) {
            int end = Math.min((box + 1) * IN_A_BOX, stretches.length / 6);
            for (int i = box * IN_A_BOX; i < end; i++) {
                best = Math.min(best, toStretch(6 * i, x, y, z));
            }
            return best;
        }
        int first = box * IN_A_BOX;
        int end = Math.min(first + IN_A_BOX, boxes[level - 1].length / 6);
        int nearest = nearestOf(boxes[level - 1], first, end, x, y, z);
        best = search(level - 1, nearest, x, y, z, best);
        for (int i = first; i < end; i++) {
            if (i != nearest) {
                best = search(level - 1, i, x, y, z, best);
            }
        }
        return best;
    }

    private static int nearestOf(double[] boxes, int first, int end, double x, double y, double z) {
        int nearest = first;
        double least = Double.POSITIVE_INFINITY;
        for (int i = first; i < end; i++) {
            double way = toBox(boxes, i, x, y, z);
            if (way < least) {
                least = way;
                nearest = i;
            }
        }
        return nearest;
    }

    private static double toBox(double[] boxes, int box, double x, double y, double z) {
        int at = 6 * box;
        double dx = Math.max(0, Math.max(boxes[at] - x, x - boxes[at + 3]));
        double dy = Math.max(0, Math.max(boxes[at + 1] - y, y - boxes[at + 4]));
        double dz = Math.max(0, Math.max(boxes[at + 2] - z, z - boxes[at + 5]));
        return dx * dx + dy * dy + dz * dz;
    }

    private double toStretch(int at, double x, double y, double z) {
        double ux = stretches[at + 3] - stretches[at];
        double uy = stretches[at + 4] - stretches[at + 1];
        double uz = stretches[at + 5] - stretches[at + 2];
        double wx = x - stretches[at];
        double wy = y - stretches[at + 1];
        double wz = z - stretches[at + 2];
        double length = ux * ux + uy * uy + uz * uz;
        double share = length == 0 ? 0 : Math.max(0, Math.min(1, (wx * ux + wy * uy + wz * uz) / length));
        double dx = wx - share * ux;
        double dy = wy - share * uy;
        double dz = wz - share * uz;
        return dx * dx + dy * dy + dz * dz;
    }

    /** Boxes round stretches, then round boxes, up to one. */
    private static double[][] boxesOf(double[] stretches) {
        List<double[]> levels = new ArrayList<>();
        double[] below = eachInABox(stretches);
        do {
            below = together(below);
            levels.add(below);
        } while (below.length > 6);
        return levels.toArray(double[][]::new);
    }

    private static double[] eachInABox(double[] stretches) {
        double[] boxes = new double[stretches.length];
        for (int i = 0; i < stretches.length; i += 6) {
            for (int axis = 0; axis < 3; axis++) {
                boxes[i + axis] = Math.min(stretches[i + axis], stretches[i + 3 + axis]);
                boxes[i + 3 + axis] = Math.max(stretches[i + axis], stretches[i + 3 + axis]);
            }
        }
        return boxes;
    }

    private static double[] together(double[] boxes) {
        int count = boxes.length / 6;
        double[] outer = new double[6 * ((count + IN_A_BOX - 1) / IN_A_BOX)];
        for (int i = 0; i < outer.length; i += 6) {
            for (int axis = 0; axis < 3; axis++) {
                outer[i + axis] = Double.POSITIVE_INFINITY;
                outer[i + 3 + axis] = Double.NEGATIVE_INFINITY;
            }
        }
        for (int i = 0; i < count; i++) {
            int at = 6 * (i / IN_A_BOX);
            for (int axis = 0; axis < 3; axis++) {
                outer[at + axis] = Math.min(outer[at + axis], boxes[6 * i + axis]);
                outer[at + 3 + axis] = Math.max(outer[at + 3 + axis], boxes[6 * i + 3 + axis]);
            }
        }
        return outer;
    }
}
