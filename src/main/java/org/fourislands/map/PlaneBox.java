package org.fourislands.map;

import java.util.Arrays;

/** An upright rectangle of the projected plane, in metres. */
public record PlaneBox(double minX, double minY, double maxX, double maxY) {

    static final PlaneBox NOTHING = new PlaneBox(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    static final PlaneBox EVERYTHING = new PlaneBox(
            Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    public double width() {
        return maxX - minX;
    }

    public double height() {
        return maxY - minY;
    }

    public boolean isEmpty() {
        return !(minX <= maxX && minY <= maxY);
    }

    boolean meets(PlaneBox other) {
        return minX <= other.maxX && maxX >= other.minX && minY <= other.maxY && maxY >= other.minY;
    }

    boolean contains(PlaneBox other) {
        return minX <= other.minX && maxX >= other.maxX && minY <= other.minY && maxY >= other.maxY;
    }

    PlaneBox with(PlaneBox other) {
        return new PlaneBox(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY));
    }

    PlaneBox with(double x, double y) {
        return with(new PlaneBox(x, y, x, y));
    }

    /** What of a ring {@code x, y, x, y ..} lies within; pieces of one ring stay joined along the edges. */
    double[] cut(double[] ring) {
        return beyond(beyond(beyond(beyond(ring, 0, minX, 1), 0, maxX, -1), 1, minY, 1), 1, maxY, -1);
    }

    private static double[] beyond(double[] ring, int axis, double at, int sign) {
        double[] kept = new double[ring.length * 2 + 4];
        int length = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = i + 2 == ring.length ? 0 : i + 2;
            double here = sign * (ring[i + axis] - at);
            double there = sign * (ring[next + axis] - at);
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
}
