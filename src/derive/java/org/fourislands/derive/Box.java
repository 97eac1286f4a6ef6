package org.fourislands.derive;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

/** A rectangle of the map, bounded by meridians and parallels in degrees. */
record Box(double west, double east, double south, double north) {

    /** Everything the atlas can ever show. */
    static final Box WHOLE = new Box(132, 164, 36, 56);

    /** The part that a reader may look at closely. */
    static final Box DETAILED = new Box(138, 158, 40, 52);

    /** Where the four islands and their rocks are looked for. */
    static final Box FOUR_ISLANDS = new Box(145.3, 149.3, 43.2, 45.8);

    boolean contains(Coordinate c) {
        return c.x >= west && c.x <= east && c.y >= south && c.y <= north;
    }

    boolean hasOnEdge(Coordinate c) {
        return c.x == west || c.x == east || c.y == south || c.y == north;
    }

    /** Moves a coordinate that lies within {@code tolerance} degrees of an edge onto that edge. */
    Coordinate snapped(Coordinate c, double tolerance) {
        return new Coordinate(snapped(c.x, west, east, tolerance), snapped(c.y, south, north, tolerance));
    }

    Box grownBy(double degrees) {
        return new Box(west - degrees, east + degrees, south - degrees, north + degrees);
    }

    Polygon polygon() {
        return (Polygon) Shapes.FACTORY.toGeometry(new Envelope(west, east, south, north));
    }

    private static double snapped(double value, double low, double high, double tolerance) {
        if (Math.abs(value - low) < tolerance) {
            return low;
        }
        return Math.abs(value - high) < tolerance ? high : value;
    }
}
