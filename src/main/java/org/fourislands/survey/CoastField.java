package org.fourislands.survey;

import java.util.List;
import org.fourislands.earth.Position;
import org.fourislands.map.PlanePoint;

/** Distances over the ellipsoid from points of the map's plane to the nearest of some shores, metres. */
record CoastField(List<Shore> shores) {
    /** The plane stretches no way by more, within reach of the islands. */
    static final double STRETCH = 1.01;

    CoastField {
        shores = List.copyOf(shores);
    }

    double metres(double x, double y) {
        return metres(placed(x, y));
    }

    double metres(double[] point) {
        double best = Double.POSITIVE_INFINITY;
        for (Shore shore : shores) {
            best = shore.index().nearestSquared(point[0], point[1], point[2], best);
        }
        return Space.overSurface(Math.sqrt(best));
    }

    static double[] placed(double x, double y) {
        Position position = PlaneRings.PLANE.inverse(new PlanePoint(x, y));
        double[] point = new double[3];
        Space.put(position.longitude(), position.latitude(), point, 0);
        return point;
    }

    /** Nought at a given distance from the shores, less within it. */
    Field within(double limit) {
        CoastField coast = this;
        return new Field() {
            @Override
            public double at(double x, double y) {
                return coast.metres(x, y) - limit;
            }

            @Override
            public double tolerance(double x, double y) {
                return limit * Precision.OF_A_LIMIT;
            }

            @Override
            public double steepness() {
                return STRETCH;
            }
        };
    }

    /** Nought where the other shores are as far as these, less where these are nearer. */
    Field against(CoastField other) {
        CoastField own = this;
        return new Field() {
            @Override
            public double at(double x, double y) {
                double[] point = placed(x, y);
                return own.metres(point) - other.metres(point);
            }

            @Override
            public double tolerance(double x, double y) {
                double[] point = placed(x, y);
                double nearest = Math.min(own.metres(point), other.metres(point));
                return Math.max(Precision.LEAST_METRES, nearest * Precision.OF_EQUAL_DISTANCE);
            }

            @Override
            public double steepness() {
                return 2 * STRETCH;
            }
        };
    }
}
