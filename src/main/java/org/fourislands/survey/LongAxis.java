package org.fourislands.survey;

import java.util.List;

/**
 * The direction in which an area stretches farthest from its middle, by its second moments: the long axis of the ellipse that
 * is spread as the area is. Points east.
 *
 * @param x eastward part of its unit vector, not negative
 * @param y northward part
 */
record LongAxis(double x, double y) {

    /** {@code rings} lie in a plane, outlines anticlockwise and holes clockwise. */
    static LongAxis of(List<double[]> rings) {
        Moments moments = new Moments();
        rings.forEach(moments::add);
        double angle = moments.angle();
        return new LongAxis(Math.cos(angle), Math.sin(angle));
    }

    /** The line square to the axis through the plane's origin, its near side in the west. */
    PlaneCut across() {
        return new PlaneCut(x, y, 0);
    }

    /** Area and its first and second moments about the plane's origin. */
    private static final class Moments {
        private double area;
        private double sumX;
        private double sumY;
        private double sumXx;
        private double sumYy;
        private double sumXy;

        void add(double[] ring) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                double x = ring[i];
                double y = ring[i + 1];
                double nextX = ring[i + 2];
                double nextY = ring[i + 3];
                double cross = x * nextY - nextX * y;
                area += cross / 2;
                sumX += cross * (x + nextX) / 6;
                sumY += cross * (y + nextY) / 6;
                sumXx += cross * (x * x + x * nextX + nextX * nextX) / 12;
                sumYy += cross * (y * y + y * nextY + nextY * nextY) / 12;
                sumXy += cross * (x * nextY + 2 * x * y + 2 * nextX * nextY + nextX * y) / 24;
            }
        }

        /** Between a quarter turn south of east and one north of it. */
        double angle() {
            double spreadX = sumXx / area - sumX / area * (sumX / area);
            double spreadY = sumYy / area - sumY / area * (sumY / area);
            double slant = sumXy / area - sumX / area * (sumY / area);
            return Math.atan2(2 * slant, spreadX - spreadY) / 2;
        }
    }
}
