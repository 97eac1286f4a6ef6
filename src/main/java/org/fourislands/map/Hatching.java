package org.fourislands.map;

import java.awt.geom.Path2D;
import java.util.Arrays;

/**
 * Parallel lines cut to a shape by reckoning, not by a clip: they stay lines in a saved picture, and smooth on screen.
 * Their places hang on a point of the map, so that they move with it.
 */
final class Hatching {

    /** The lines' direction; the second unit vector, at right angles to it, counts them. */
    private final double alongX;

    private final double alongY;
    private final double spacing;
    private final double origin;

    private int first;
    private double[][] crossings = {};
    private int[] counts = {};

    private Hatching(double angle, double spacing, double anchorX, double anchorY) {
        this.alongX = Math.cos(angle);
        this.alongY = Math.sin(angle);
        this.spacing = spacing;
        this.origin = across(anchorX, anchorY);
    }

    /** Lines at an angle (radians clockwise from rightwards), {@code spacing} pixels apart, within a shape. */
    static Path2D.Float lines(Edges edges, double angle, double spacing, double anchorX, double anchorY) {
        Hatching hatching = new Hatching(angle, spacing, anchorX, anchorY);
        hatching.cross(edges);
        return hatching.segments();
    }

    /** Dots in rows and columns within a shape: each a line too short to see but for its round ends. */
    static Path2D.Float dots(Edges edges, double spacing, double anchorX, double anchorY) {
        Hatching hatching = new Hatching(0, spacing, anchorX, anchorY);
        hatching.cross(edges);
        return hatching.rows(anchorX);
    }

    private double across(double x, double y) {
        return y * alongX - x * alongY;
    }

    private void cross(Edges edges) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] ring : edges.rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                double across = across(ring[i], ring[i + 1]);
                low = Math.min(low, across);
                high = Math.max(high, across);
            }
        }
        if (low > high) {
            return;
        }
        first = (int) Math.ceil((low - origin) / spacing);
        int lines = Math.max(0, (int) Math.floor((high - origin) / spacing) - first + 1);
        crossings = new double[lines][8];
        counts = new int[lines];
        for (double[] ring : edges.rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                int next = i + 2 == ring.length ? 0 : i + 2;
                crossEdge(ring[i], ring[i + 1], ring[next], ring[next + 1]);
            }
        }
    }

    private void crossEdge(double x1, double y1, double x2, double y2) {
        double a = (across(x1, y1) - origin) / spacing;
        double b = (across(x2, y2) - origin) / spacing;
        int from = (int) Math.ceil(Math.min(a, b));
        int to = (int) Math.ceil(Math.max(a, b));
        for (int line = from; line < to; line++) {
            double share = (line - a) / (b - a);
            double along = (x1 + share * (x2 - x1)) * alongX + (y1 + share * (y2 - y1)) * alongY;
            note(line - first, along);
        }
    }

    private void note(int line, double along) {
        if (line < 0 || line >= counts.length) {
            return;
        }
        if (counts[line] == crossings[line].length) {
            crossings[line] = Arrays.copyOf(crossings[line], counts[line] * 2);
        }
        crossings[line][counts[line]++] = along;
    }

    private Path2D.Float segments() {
        Path2D.Float path = new Path2D.Float();
        for (int line = 0; line < counts.length; line++) {
            double across = origin + (first + line) * spacing;
            Arrays.sort(crossings[line], 0, counts[line]);
            for (int i = 0; i + 1 < counts[line]; i += 2) {
                path.moveTo(x(crossings[line][i], across), y(crossings[line][i], across));
                path.lineTo(x(crossings[line][i + 1], across), y(crossings[line][i + 1], across));
            }
        }
        return path;
    }

    private Path2D.Float rows(double anchorX) {
        Path2D.Float path = new Path2D.Float();
        double margin = 1;
        for (int line = 0; line < counts.length; line++) {
            double y = origin + (first + line) * spacing;
            double shift = (first + line) % 2 == 0 ? 0 : spacing / 2;
            Arrays.sort(crossings[line], 0, counts[line]);
            for (int i = 0; i + 1 < counts[line]; i += 2) {
                double from = crossings[line][i] + margin - anchorX - shift;
                double to = crossings[line][i + 1] - margin - anchorX - shift;
                for (double column = Math.ceil(from / spacing); column * spacing <= to; column++) {
                    double x = anchorX + shift + column * spacing;
                    path.moveTo(x, y);
                    path.lineTo(x + 0.01, y);
                }
            }
        }
        return path;
    }

    private double x(double along, double across) {
        return along * alongX - across * alongY;
    }

    private double y(double along, double across) {
        return along * alongY + across * alongX;
    }
}
