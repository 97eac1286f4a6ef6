package org.fourislands.map;

import java.awt.geom.Path2D;
import java.util.Arrays;

/**
 * Cuts shapes in the picture along a parallel of latitude, which is a curve there. Cutting the drawn outline, not the stored one,
 * keeps the cut land within its shore at every level of detail, and gives the cut no shore line of its own. Pixels.
 */
final class ParallelCut {

    private static final double WEST = 120;
    private static final double EAST = 175;
    /** Degrees between two points of the curve: between them it strays from the straight line by a third of a metre. */
    private static final double STEP = 0.05;

    private final double[] xs;
    private final double[] ys;
    private final double sign;

    /** {@code way} leads from the plane to the picture. */
    ParallelCut(LandTract.Part part, PlaneToScreen way) {
        int points = (int) Math.round((EAST - WEST) / STEP) + 1;
        xs = new double[points];
        ys = new double[points];
        sign = part.side() == LandTract.Side.SOUTH ? 1 : -1;
        for (int i = 0; i < points; i++) {
            PlanePoint at = EqualAreaProjection.OF_THE_ISLANDS.forward(WEST + i * STEP, part.parallel());
            xs[i] = way.screenX(at.x());
            ys[i] = way.screenY(at.y());
        }
    }

    /** What of a shape lies on the side kept. */
    Path2D.Float area(Path2D.Float shape) {
        Path2D.Float kept = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        Edges.of(shape).rings().forEach(ring -> new Walk(kept).round(ring));
        return kept;
    }

    /** What of its outline lies there, without the cut. */
    Path2D.Float outline(Path2D.Float shape) {
        Path2D.Float kept = new Path2D.Float();
        for (double[] ring : Edges.of(shape).rings()) {
            boolean drawing = false;
            for (int i = 0; i < ring.length; i += 2) {
                int next = i + 2 == ring.length ? 0 : i + 2;
                drawing = outline(kept, ring, i, next, drawing);
            }
        }
        return kept;
    }

    private boolean outline(Path2D.Float kept, double[] ring, int i, int next, boolean drawing) {
        double from = inside(ring[i], ring[i + 1]);
        double to = inside(ring[next], ring[next + 1]);
        if (from < 0 && to < 0) {
            return false;
        }
        double crossing = from / (from - to);
        double startShare = from < 0 ? crossing : 0;
        double endShare = to < 0 ? crossing : 1;
        if (!drawing) {
            kept.moveTo(between(ring[i], ring[next], startShare), between(ring[i + 1], ring[next + 1], startShare));
        }
        kept.lineTo(between(ring[i], ring[next], endShare), between(ring[i + 1], ring[next + 1], endShare));
        return to >= 0;
    }

    private static double between(double from, double to, double share) {
        return from + share * (to - from);
    }

    /** Pixels into the side kept; below zero outside. */
    private double inside(double x, double y) {
        return sign * (y - yAt(x));
    }

    private double yAt(double x) {
        int found = Arrays.binarySearch(xs, x);
        if (found >= 0) {
            return ys[found];
        }
        int next = Math.max(1, Math.min(xs.length - 1, -found - 1));
        double share = (x - xs[next - 1]) / (xs[next] - xs[next - 1]);
        return ys[next - 1] + share * (ys[next] - ys[next - 1]);
    }

    /** Goes round a ring, and along the curve from where it leaves to where it comes back. */
    private final class Walk {
        private final Path2D.Float kept;
        private boolean begun;
        private double leftAt = Double.NaN;
        private double firstAt = Double.NaN;

        Walk(Path2D.Float kept) {
            this.kept = kept;
        }

        void round(double[] ring) {
            int last = ring.length - 2;
            double fromX = ring[last];
            double fromY = ring[last + 1];
            double from = inside(fromX, fromY);
            for (int i = 0; i < ring.length; i += 2) {
                double to = inside(ring[i], ring[i + 1]);
                if (from >= 0 != to >= 0) {
                    double share = from / (from - to);
                    cross(fromX + share * (ring[i] - fromX), to >= 0);
                }
                if (to >= 0) {
                    go(ring[i], ring[i + 1]);
                }
                fromX = ring[i];
                fromY = ring[i + 1];
                from = to;
            }
            close();
        }

        private void cross(double x, boolean inwards) {
            if (!inwards) {
                go(x, yAt(x));
                leftAt = x;
            } else {
                if (Double.isNaN(leftAt)) {
                    firstAt = x;
                } else {
                    along(leftAt, x);
                    leftAt = Double.NaN;
                }
                go(x, yAt(x));
            }
        }

        private void close() {
            if (!Double.isNaN(leftAt) && !Double.isNaN(firstAt)) {
                along(leftAt, firstAt);
            }
            if (begun) {
                kept.closePath();
            }
        }

        private void along(double fromX, double toX) {
            boolean rightwards = toX > fromX;
            for (int i = 0; i < xs.length; i++) {
                int at = rightwards ? i : xs.length - 1 - i;
                if (xs[at] > Math.min(fromX, toX) && xs[at] < Math.max(fromX, toX)) {
                    go(xs[at], ys[at]);
                }
            }
        }

        private void go(double x, double y) {
            if (begun) {
                kept.lineTo(x, y);
            } else {
                kept.moveTo(x, y);
                begun = true;
            }
        }
    }
}
