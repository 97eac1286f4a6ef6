package org.fourislands.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** A line or ring in the projected plane, with the rank of each vertex, so that any scale draws only what it can show. */
final class CoastPath {

    private final double[] points;
    private final float[] ranks;
    private final boolean ring;
    private final PlaneBox box;

    private CoastPath(double[] points) {
        int last = points.length - 2;
        this.points = points;
        this.ranks = DetailRanks.of(points);
        this.ring = last > 4 && points[0] == points[last] && points[1] == points[last + 1];
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.length; i += 2) {
            minX = Math.min(minX, points[i]);
            maxX = Math.max(maxX, points[i]);
            minY = Math.min(minY, points[i + 1]);
            maxY = Math.max(maxY, points[i + 1]);
        }
        this.box = points.length == 0 ? PlaneBox.NOTHING : new PlaneBox(minX, minY, maxX, maxY);
    }

    /** A path {@code lon, lat, lon, lat ..} on the earth, projected. */
    static CoastPath of(double[] degrees, EqualAreaProjection projection) {
        double[] points = new double[degrees.length / 2 * 2];
        for (int i = 0; i + 1 < degrees.length; i += 2) {
            PlanePoint point = projection.forward(degrees[i], degrees[i + 1]);
            points[i] = point.x();
            points[i + 1] = point.y();
        }
        return new CoastPath(points);
    }

    PlaneBox box() {
        return box;
    }

    int vertexCount() {
        return ranks.length;
    }

    double x(int vertex) {
        return points[2 * vertex];
    }

    double y(int vertex) {
        return points[2 * vertex + 1];
    }

    /**
     * Adds this path to a picture's, with the vertices that matter at its scale. What lies outside the clip is drawn no
     * finer than it takes to keep everything inside as it is.
     *
     * @param tolerance in pixels
     */
    void appendTo(Path2D.Float path, PlaneToScreen way, PlaneBox clip, double tolerance) {
        if (ranks.length < 2 || !box.meets(clip)) {
            return;
        }
        float least = (float) (tolerance * way.metresPerPixel());
        int last = ring ? ranks.length - 1 : ranks.length;
        path.moveTo(way.screenX(points[0]), way.screenY(points[1]));
        int before = sideOf(0, clip);
        int pending = -1;
        int pendingSide = 0;
        for (int i = 1; i < last; i++) {
            if (ranks[i] <= least) {
                continue;
            }
            int side = sideOf(i, clip);
            if (pending >= 0 && (before & pendingSide & side) == 0) {
                path.lineTo(way.screenX(points[2 * pending]), way.screenY(points[2 * pending + 1]));
                before = pendingSide;
            }
            pending = i;
            pendingSide = side;
        }
        if (pending >= 0) {
            path.lineTo(way.screenX(points[2 * pending]), way.screenY(points[2 * pending + 1]));
        }
        if (ring) {
            path.closePath();
        }
    }

    /** The vertices that a tolerance in metres leaves. */
    List<PlanePoint> verticesAbove(double metres) {
        List<PlanePoint> found = new ArrayList<>();
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] > metres) {
                found.add(new PlanePoint(x(i), y(i)));
            }
        }
        return found;
    }

    /** On which sides of the clip a vertex lies: one bit a side, none inside. */
    private int sideOf(int vertex, PlaneBox clip) {
        double x = points[2 * vertex];
        double y = points[2 * vertex + 1];
        int side = 0;
        if (x < clip.minX()) {
            side = 1;
        } else if (x > clip.maxX()) {
            side = 2;
        }
        if (y < clip.minY()) {
            side |= 4;
        } else if (y > clip.maxY()) {
            side |= 8;
        }
        return side;
    }
}
