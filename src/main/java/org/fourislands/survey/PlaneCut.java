package org.fourislands.survey;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight line of the map's plane, by the direction square to it. The near side is where the offset is not reached.
 *
 * @param x eastward part of the unit vector from the near side to the far side
 * @param y its northward part
 * @param offset how far from the plane's origin the line lies in that direction, metres
 */
record PlaneCut(double x, double y, double offset) {

    /** Metres beyond the line; negative on the near side. */
    double beyond(double pointX, double pointY) {
        return pointX * x + pointY * y - offset;
    }

    /** Metres along the line, growing to the left of one who looks from the near side to the far side. */
    double along(double pointX, double pointY) {
        return -pointX * y + pointY * x;
    }

    PlaneCut flipped() {
        return new PlaneCut(-x, -y, -offset);
    }

    PlaneCut at(double newOffset) {
        return new PlaneCut(x, y, newOffset);
    }

    /** The near side of a closed ring of {@code x, y, x, y ..}, closed along the line; empty if nothing lies there. */
    double[] nearPartOf(double[] ring) {
        Points kept = new Points();
        for (int i = 0; i + 3 < ring.length; i += 2) {
            double from = beyond(ring[i], ring[i + 1]);
            double to = beyond(ring[i + 2], ring[i + 3]);
            if (from <= 0) {
                kept.add(ring[i], ring[i + 1]);
            }
            if (from <= 0 != to <= 0) {
                kept.add(between(ring, i, from / (from - to)));
            }
        }
        kept.close();
        return kept.toArray();
    }

    /** The near pieces of a line of {@code x, y, x, y ..}, in their order. */
    List<double[]> nearPiecesOf(double[] path) {
        List<double[]> pieces = new ArrayList<>();
        Points piece = new Points();
        for (int i = 0; i + 1 < path.length; i += 2) {
            double from = beyond(path[i], path[i + 1]);
            if (from <= 0) {
                piece.add(path[i], path[i + 1]);
            }
            if (i + 3 < path.length) {
                double to = beyond(path[i + 2], path[i + 3]);
                if (from <= 0 != to <= 0) {
                    piece.add(between(path, i, from / (from - to)));
                }
                if (from <= 0 && to > 0) {
                    pieces.add(piece.toArray());
                    piece = new Points();
                }
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toArray());
        }
        return pieces;
    }

    static double[] between(double[] path, int vertex, double share) {
        return new double[] {
            path[vertex] + (path[vertex + 2] - path[vertex]) * share,
            path[vertex + 1] + (path[vertex + 3] - path[vertex + 1]) * share
        };
    }
}
