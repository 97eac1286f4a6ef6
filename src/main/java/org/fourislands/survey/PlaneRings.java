package org.fourislands.survey;

import java.util.ArrayList;
import java.util.List;
import org.fourislands.earth.Position;
import org.fourislands.map.EqualAreaProjection;
import org.fourislands.map.GeoShape;
import org.fourislands.map.PlanePoint;

/** Paths carried from the earth to the map's plane of equal areas and back. */
final class PlaneRings {
    static final EqualAreaProjection PLANE = EqualAreaProjection.OF_THE_ISLANDS;

    private PlaneRings() {}

    static double[] toPlane(double[] degrees) {
        double[] plane = new double[degrees.length];
        for (int i = 0; i + 1 < degrees.length; i += 2) {
            PlanePoint point = PLANE.forward(new Position(degrees[i], degrees[i + 1]));
            plane[i] = point.x();
            plane[i + 1] = point.y();
        }
        return plane;
    }

    static double[] toEarth(double[] plane) {
        double[] degrees = new double[plane.length];
        for (int i = 0; i + 1 < plane.length; i += 2) {
            Position position = PLANE.inverse(new PlanePoint(plane[i], plane[i + 1]));
            degrees[i] = position.longitude();
            degrees[i + 1] = position.latitude();
        }
        return degrees;
    }

    static Position onEarth(double x, double y) {
        return PLANE.inverse(new PlanePoint(x, y));
    }

    /** The rings of a polygon in the plane: outlines anticlockwise, holes clockwise. Points and lines are left out. */
    static List<double[]> of(GeoShape shape) {
        List<double[]> rings = shape.paths().stream()
                .filter(PlaneRings::isRing)
                .map(PlaneRings::toPlane)
                .toList();
        List<double[]> oriented = new ArrayList<>();
        for (double[] ring : rings) {
            long around = rings.stream()
                    .filter(other -> other != ring && holds(other, ring[0], ring[1]))
                    .count();
            boolean hole = around % 2 == 1;
            oriented.add(signedArea(ring) < 0 == hole ? ring : reversed(ring));
        }
        return oriented;
    }

    static boolean isRing(double[] path) {
        int last = path.length - 2;
        return last >= 6 && path[0] == path[last] && path[1] == path[last + 1];
    }

    /** Square metres; positive if the ring runs anticlockwise. */
    static double signedArea(double[] ring) {
        double twice = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            twice += (ring[i] - ring[0]) * (ring[i + 3] - ring[1]) - (ring[i + 2] - ring[0]) * (ring[i + 1] - ring[1]);
        }
        return twice / 2;
    }

    private static boolean holds(double[] ring, double x, double y) {
        boolean inside = false;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            boolean crosses = ring[i + 1] > y != ring[i + 3] > y;
            if (crosses && x < ring[i] + (ring[i + 2] - ring[i]) * (y - ring[i + 1]) / (ring[i + 3] - ring[i + 1])) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static double[] reversed(double[] path) {
        double[] turned = new double[path.length];
        for (int i = 0; i + 1 < path.length; i += 2) {
            turned[path.length - 2 - i] = path[i];
            turned[path.length - 1 - i] = path[i + 1];
        }
        return turned;
    }
}
