package org.fourislands.map;

import static java.lang.Math.asin;
import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.hypot;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;

import org.fourislands.earth.Position;

/**
 * Lambert's azimuthal equal-area projection of the WGS 84 ellipsoid: by way of the sphere of equal area (authalic
 * latitude), scaled so that it is also true to shape at its centre. Metres, y up.
 */
public final class EqualAreaProjection {

    private static final double EQUATORIAL_RADIUS = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double POLE_Q = authalicQ(1);
    private static final double AUTHALIC_RADIUS = EQUATORIAL_RADIUS * sqrt(POLE_Q / 2);
    private static final int INVERSE_STEPS = 12;
    private static final double INVERSE_PRECISION = 1e-13;

    /** The map's own: in the middle of the four islands. (Below the constants it is made of.) */
    public static final EqualAreaProjection OF_THE_ISLANDS = new EqualAreaProjection(new Position(147.0, 44.6));

    private final double centreLongitude;
    private final double sinCentre;
    private final double cosCentre;
    /** Makes the centre true to shape; a stretch east-west and the like squeeze north-south keep areas. */
    private final double stretch;

    public EqualAreaProjection(Position centre) {
        double latitude = Math.toRadians(centre.latitude());
        double authalic = authalicOf(latitude);
        centreLongitude = Math.toRadians(centre.longitude());
        sinCentre = sin(authalic);
        cosCentre = cos(authalic);
        double parallelRadius = EQUATORIAL_RADIUS * cos(latitude) / sqrt(1 - E2 * sin(latitude) * sin(latitude));
        stretch = parallelRadius / (AUTHALIC_RADIUS * cosCentre);
    }

    public PlanePoint forward(Position position) {
        return forward(position.longitude(), position.latitude());
    }

    PlanePoint forward(double longitude, double latitude) {
        double[] point = {longitude, latitude};
        project(point, 0, 1);
        return new PlanePoint(point[0], point[1]);
    }

    /**
     * Projects where they stand the points {@code from} up to {@code to} of {@code lon, lat, lon, lat ..}. The sine of the
     * authalic latitude serves as it comes; the angle itself is never needed.
     */
    void project(double[] points, int from, int to) {
        for (int i = 2 * from; i < 2 * to; i += 2) {
            double eastward = Math.toRadians(points[i]) - centreLongitude;
            double sine = Math.max(-1, Math.min(1, authalicQ(sin(Math.toRadians(points[i + 1]))) / POLE_Q));
            double cosine = sqrt(1 - sine * sine);
            double ahead = cosine * cos(eastward);
            double b = AUTHALIC_RADIUS * sqrt(2 / (1 + sinCentre * sine + cosCentre * ahead));
            points[i] = b * stretch * cosine * sin(eastward);
            points[i + 1] = b / stretch * (cosCentre * sine - sinCentre * ahead);
        }
    }

    public Position inverse(PlanePoint point) {
        double x = point.x() / stretch;
        double y = point.y() * stretch;
        double rho = hypot(x, y);
        if (rho < 1e-9) {
            return new Position(Math.toDegrees(centreLongitude), Math.toDegrees(latitudeOf(asin(sinCentre))));
        }
        double arc = 2 * asin(Math.min(1, rho / (2 * AUTHALIC_RADIUS)));
        double sine = cos(arc) * sinCentre + y * sin(arc) * cosCentre / rho;
        double eastward = atan2(x * sin(arc), rho * cosCentre * cos(arc) - y * sinCentre * sin(arc));
        double longitude = Math.toDegrees(centreLongitude + eastward);
        return new Position(
                Math.IEEEremainder(longitude, 360), Math.toDegrees(latitudeOf(asin(Math.max(-1, Math.min(1, sine))))));
    }

    /** The inverse hyperbolic tangent in it by its series: with the earth's eccentricity seven terms are exact. */
    private static double authalicQ(double sine) {
        double u = E2 * sine * sine;
        double series =
                1 + u * (1.0 / 3 + u * (1.0 / 5 + u * (1.0 / 7 + u * (1.0 / 9 + u * (1.0 / 11 + u * (1.0 / 13))))));
        return (1 - E2) * sine * (1 / (1 - u) + series);
    }

    private static double authalicOf(double latitude) {
        return asin(Math.max(-1, Math.min(1, authalicQ(sin(latitude)) / POLE_Q)));
    }

    private static double latitudeOf(double authalic) {
        double q = POLE_Q * sin(authalic);
        double latitude = authalic;
        for (int step = 0; step < INVERSE_STEPS && Math.abs(cos(latitude)) > 1e-9; step++) {
            double sine = sin(latitude);
            double rest = 1 - E2 * sine * sine;
            double change = rest * rest / (2 * cos(latitude)) * (q - authalicQ(sine)) / (1 - E2);
            latitude += change;
            if (Math.abs(change) < INVERSE_PRECISION) {
                break;
            }
        }
        return latitude;
    }
}
