package org.fourislands.map;

import java.util.List;

/** A box of meridians and parallels, in degrees: where a layer was cut. */
record EarthBox(double west, double south, double east, double north) {

    static final EarthBox NOTHING = new EarthBox(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    static EarthBox of(List<GeoShape> shapes) {
        double west = NOTHING.west;
        double south = NOTHING.south;
        double east = NOTHING.east;
        double north = NOTHING.north;
        for (GeoShape shape : shapes) {
            for (double[] path : shape.paths()) {
                for (int i = 0; i + 1 < path.length; i += 2) {
                    west = Math.min(west, path[i]);
                    east = Math.max(east, path[i]);
                    south = Math.min(south, path[i + 1]);
                    north = Math.max(north, path[i + 1]);
                }
            }
        }
        return new EarthBox(west, south, east, north);
    }

    boolean isEmpty() {
        return !(west < east && south < north);
    }

    /** What both cover; the other where one is empty. */
    EarthBox meeting(EarthBox other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        return new EarthBox(
                Math.max(west, other.west),
                Math.max(south, other.south),
                Math.min(east, other.east),
                Math.min(north, other.north));
    }

    /** The largest upright rectangle of the plane between the four curves that this box projects to. */
    PlaneBox inscribed(EqualAreaProjection projection) {
        double minX = Double.NEGATIVE_INFINITY;
        double maxX = Double.POSITIVE_INFINITY;
        double minY = Double.NEGATIVE_INFINITY;
        double maxY = Double.POSITIVE_INFINITY;
        int steps = 64;
        for (int i = 0; i <= steps; i++) {
            double latitude = south + (north - south) * i / steps;
            double longitude = west + (east - west) * i / steps;
            minX = Math.max(minX, projection.forward(west, latitude).x());
            maxX = Math.min(maxX, projection.forward(east, latitude).x());
            minY = Math.max(minY, projection.forward(longitude, south).y());
            maxY = Math.min(maxY, projection.forward(longitude, north).y());
        }
        return new PlaneBox(minX, minY, maxX, maxY);
    }
}
