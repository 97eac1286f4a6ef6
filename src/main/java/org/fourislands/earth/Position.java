package org.fourislands.earth;

/** A point on the earth, WGS 84, in degrees; longitude east and latitude north are positive. */
public record Position(double longitude, double latitude) {

    public Position {
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("no such point on the earth: " + longitude + ", " + latitude);
        }
    }
}
