package org.fourislands.survey;

/**
 * Points of the ellipsoid as points in space, metres from the earth's middle. The straight way through the earth between two of
 * them grows with the way over its surface, alike in all directions to about one part in a million at 400 km; so it tells
 * which coast is nearer without any projection.
 */
final class Space {
    private static final double EQUATORIAL_RADIUS = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    /** Of the sphere that fits the ellipsoid best at 45° north. */
    private static final double RADIUS = 6_378_100;

    private Space() {}

    /** Writes x, y and z of a point into {@code into} from {@code at} on. */
    static void put(double longitude, double latitude, double[] into, int at) {
        double phi = Math.toRadians(latitude);
        double lambda = Math.toRadians(longitude);
        double sine = Math.sin(phi);
        double across = EQUATORIAL_RADIUS / Math.sqrt(1 - E2 * sine * sine);
        into[at] = across * Math.cos(phi) * Math.cos(lambda);
        into[at + 1] = across * Math.cos(phi) * Math.sin(lambda);
        into[at + 2] = across * (1 - E2) * sine;
    }

    /** The way over the surface for a straight way through the earth, metres. */
    static double overSurface(double straight) {
        return 2 * RADIUS * Math.asin(Math.min(1, straight / (2 * RADIUS)));
    }
}
