package org.fourislands.map;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A shape cut into slanting bands, every second one kept: how a day is drawn on which either side may have administered.
 * Each ring is cut by two half planes ({@link HalfPlane}).
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
            HalfPlane beyond = new HalfPlane(ACROSS_X, ACROSS_Y, from);
            HalfPlane until = new HalfPlane(-ACROSS_X, -ACROSS_Y, -from - width);
            for (double[] ring : edges.rings()) {
                HalfPlane.append(path, until.cut(beyond.cut(ring)));
            }
        }
        return path;
    }
}
