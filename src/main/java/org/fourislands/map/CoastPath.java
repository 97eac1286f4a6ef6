package org.fourislands.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A line or ring in the projected plane, with the rank of each vertex, so that any scale draws only what it can show. */
final class CoastPath {

    /** So many vertices are projected at once by one thread. */
    private static final int PART = 8192;

    private final CoastSheet sheet;
    private final double[] points;
    private final float[] ranks;
    private final boolean ring;
    private final PlaneBox box;

    CoastPath(double[] points, CoastSheet sheet) {
        this.sheet = sheet;
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

    /** A path {@code lon, lat, lon, lat ..} on the earth, projected onto a sheet. */
    static CoastPath of(double[] degrees, EqualAreaProjection projection, CoastSheet sheet) {
        double[] points = Arrays.copyOf(degrees, degrees.length / 2 * 2);
        int parts = points.length / 2 / PART + 1;
        IntStream.range(0, parts)
                .parallel()
                .forEach(part ->
                        projection.project(points, part * PART, Math.min(points.length / 2, (part + 1) * PART)));
        return sheet.path(points);
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

    boolean isRing() {
        return ring;
    }

    /** Up to what tolerance in metres a vertex must be drawn. */
    float rank(int vertex) {
        return ranks[vertex];
    }

    /** Adds this path to a picture's, with the vertices that matter at its scale; the tolerance in pixels. */
    void appendTo(Path2D.Float picture, PlaneToScreen way, PlaneBox clip, double tolerance) {
        if (ranks.length > 1 && box.meets(clip)) {
            within(tolerance * way.metresPerPixel()).appendTo(picture, way, clip);
        }
    }

    /** The vertices to draw for a tolerance in metres. */
    DrawnPath within(double metres) {
        return sheet.within(metres).of(this);
    }

    /** The vertex between two others, not next to each other, that lies farthest from the line between them. */
    int farthest(int from, int to) {
        return DetailRanks.farthest(points, from, to);
    }

    /** How far, in metres. */
    double offset(int vertex, int from, int to) {
        return Math.sqrt(DetailRanks.squaredDistance(points, vertex, from, to));
    }

    /** Whether the line between two vertices passes a point on the other side than the path does between them. */
    boolean turnsRound(double x, double y, int from, int to) {
        boolean inside = false;
        int before = to;
        for (int i = from; i <= to; i++) {
            if (y(i) > y != y(before) > y && x < x(i) + (y - y(i)) * (x(before) - x(i)) / (y(before) - y(i))) {
                inside = !inside;
            }
            before = i;
        }
        return inside;
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
}
