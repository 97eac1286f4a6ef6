package org.fourislands.map;

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
}
