package org.fourislands.map;

import java.awt.geom.Path2D;
import java.util.Arrays;

/**
 * All points on one side of a straight line in the picture: those whose distance along a direction is at least {@code at}.
 * Rings are cut by reckoning, not by a clip; the seams that leaves along the line enclose nothing.
 *
 * @param x the direction, pixels right
 * @param y the direction, pixels down
 */
record HalfPlane(double x, double y, double at) {

    /** What lies on the left of one who goes from one point to another. */
    static HalfPlane leftOf(double fromX, double fromY, double toX, double toY) {
        double length = Math.hypot(toX - fromX, toY - fromY);
        double x = (toY - fromY) / length;
        double y = (fromX - toX) / length;
        return new HalfPlane(x, y, x * fromX + y * fromY);
    }

    /** The other side of the same line. */
    HalfPlane other() {
        return new HalfPlane(-x, -y, -at);
    }

    /** How far inside a point lies; negative beyond the line. */
    double depth(double pointX, double pointY) {
        return pointX * x + pointY * y - at;
    }

    /** The area of all rings inside, even-odd. */
    Path2D.Float area(Edges edges) {
        Path2D.Float path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        for (double[] ring : edges.rings()) {
            append(path, cut(ring));
        }
        return path;
    }

    /** The outlines inside, without the cut. */
    Path2D.Float outline(Edges edges) {
        Path2D.Float path = new Path2D.Float();
        for (double[] ring : edges.rings()) {
            boolean drawing = false;
            for (int i = 0; i < ring.length; i += 2) {
                drawing = appendEdge(path, ring, i, drawing);
            }
        }
        return path;
    }

    /** Whether the pen still lies at the edge's end. */
    private boolean appendEdge(Path2D.Float path, double[] ring, int i, boolean drawing) {
        int next = i + 2 == ring.length ? 0 : i + 2;
        double here = depth(ring[i], ring[i + 1]);
        double there = depth(ring[next], ring[next + 1]);
        if (here < 0 && there < 0) {
            return false;
        }
        double share = here / (here - there);
        double crossX = ring[i] + share * (ring[next] - ring[i]);
        double crossY = ring[i + 1] + share * (ring[next + 1] - ring[i + 1]);
        if (!drawing) {
            path.moveTo(here < 0 ? crossX : ring[i], here < 0 ? crossY : ring[i + 1]);
        }
        path.lineTo(there < 0 ? crossX : ring[next], there < 0 ? crossY : ring[next + 1]);
        return there >= 0;
    }

    double[] cut(double[] ring) {
        double[] kept = new double[ring.length * 2 + 4];
        int length = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = i + 2 == ring.length ? 0 : i + 2;
            double here = depth(ring[i], ring[i + 1]);
            double there = depth(ring[next], ring[next + 1]);
            if (here >= 0) {
                kept[length++] = ring[i];
                kept[length++] = ring[i + 1];
            }
            if (here >= 0 != there >= 0) {
                double share = here / (here - there);
                kept[length++] = ring[i] + share * (ring[next] - ring[i]);
                kept[length++] = ring[i + 1] + share * (ring[next + 1] - ring[i + 1]);
            }
        }
        return Arrays.copyOf(kept, length);
    }

    static void append(Path2D.Float path, double[] ring) {
        if (ring.length < 6) {
            return;
        }
        path.moveTo(ring[0], ring[1]);
        for (int i = 2; i < ring.length; i += 2) {
            path.lineTo(ring[i], ring[i + 1]);
        }
        path.closePath();
    }
}
