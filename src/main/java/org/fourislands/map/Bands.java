package org.fourislands.map;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/**
 * A shape cut into slanting bands, every second one kept: how a day is drawn on which either side may have administered.
 * Each ring is cut by half planes; the seams this leaves along the cuts enclose nothing.
 */
final class Bands {

    private static final double SLANT = Math.PI / 3;
    private static final double ACROSS_X = Math.cos(SLANT);
    private static final double ACROSS_Y = Math.sin(SLANT);

    private Bands() {}

    /** Every second band, {@code width} pixels wide, counted from a point of the map. */
    static Path2D.Float everySecond(Edges edges, Rectangle2D bounds, double width, double anchorX, double anchorY) {
        double origin = anchorX * ACROSS_X + anchorY * ACROSS_Y;
        double low = bounds.getMinX() * ACROSS_X + bounds.getMinY() * ACROSS_Y - origin;
        double high = bounds.getMaxX() * ACROSS_X + bounds.getMaxY() * ACROSS_Y - origin;
        Path2D.Float path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        for (double band = 2 * Math.floor(low / width / 2); band * width < high; band += 2) {
            double from = origin + band * width;
            for (double[] ring : edges.rings()) {
                append(path, cut(cut(ring, from, 1), from + width, -1));
            }
        }
        return path;
    }

    /** What of a ring lies beyond {@code at} in the bands' direction, or with {@code sign} -1 before it. */
    private static double[] cut(double[] ring, double at, int sign) {
        double[] kept = new double[ring.length * 2 + 4];
        int length = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = i + 2 == ring.length ? 0 : i + 2;
            double here = sign * (ring[i] * ACROSS_X + ring[i + 1] * ACROSS_Y - at);
            double there = sign * (ring[next] * ACROSS_X + ring[next + 1] * ACROSS_Y - at);
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

    private static void append(Path2D.Float path, double[] ring) {
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
