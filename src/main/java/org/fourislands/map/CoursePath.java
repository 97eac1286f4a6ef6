package org.fourislands.map;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A smooth line through the points of a name's course, measured along its length in pixels, running to the right. */
final class CoursePath {

    private static final int PIECES = 12;

    private final List<Point2D.Double> points = new ArrayList<>();
    private final double[] lengths;

    private CoursePath(List<Point2D.Double> knots) {
        boolean leftwards = knots.get(knots.size() - 1).x < knots.get(0).x;
        List<Point2D.Double> ordered = new ArrayList<>(knots);
        if (leftwards) {
            Collections.reverse(ordered);
        }
        for (int i = 0; i + 1 < ordered.size(); i++) {
            for (int piece = 0; piece < PIECES; piece++) {
                points.add(between(ordered, i, (double) piece / PIECES));
            }
        }
        points.add(ordered.get(ordered.size() - 1));
        lengths = new double[points.size()];
        for (int i = 1; i < lengths.length; i++) {
            lengths[i] = lengths[i - 1] + points.get(i).distance(points.get(i - 1));
        }
    }

    /** At least two knots, in pixels. */
    static CoursePath through(List<Point2D.Double> knots) {
        return new CoursePath(knots);
    }

    double length() {
        return lengths[lengths.length - 1];
    }

    /** The point so far along; beyond the ends straight on. */
    Point2D.Double at(double along) {
        int i = pieceAt(along);
        Point2D.Double from = points.get(i);
        Point2D.Double to = points.get(i + 1);
        double length = Math.max(1e-9, lengths[i + 1] - lengths[i]);
        double share = (along - lengths[i]) / length;
        return new Point2D.Double(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
    }

    /** The direction there, averaged over a letter's width so that letters do not jolt. */
    double angleAt(double along, double width) {
        Point2D.Double from = at(along - width);
        Point2D.Double to = at(along + width);
        return Math.atan2(to.y - from.y, to.x - from.x);
    }

    private int pieceAt(double along) {
        int i = 0;
        while (i < lengths.length - 2 && lengths[i + 1] < along) {
            i++;
        }
        return i;
    }

    /** Catmull and Rom's curve between two knots. */
    private static Point2D.Double between(List<Point2D.Double> knots, int i, double t) {
        Point2D.Double b = knots.get(i);
        Point2D.Double c = knots.get(i + 1);
        Point2D.Double a = i > 0 ? knots.get(i - 1) : new Point2D.Double(2 * b.x - c.x, 2 * b.y - c.y);
        Point2D.Double d = i + 2 < knots.size() ? knots.get(i + 2) : new Point2D.Double(2 * c.x - b.x, 2 * c.y - b.y);
        return new Point2D.Double(curve(a.x, b.x, c.x, d.x, t), curve(a.y, b.y, c.y, d.y, t));
    }

    private static double curve(double a, double b, double c, double d, double t) {
        return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    }
}
