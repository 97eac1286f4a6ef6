package org.fourislands.map;

import static java.lang.Math.asin;
import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.hypot;
import static java.lang.Math.log;
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
    private static final double E = sqrt(E2);
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
        double authalic = authalicOf(Math.toRadians(latitude));
        double eastward = Math.toRadians(longitude) - centreLongitude;
        double nearness = 1 + sinCentre * sin(authalic) + cosCentre * cos(authalic) * cos(eastward);
        double b = AUTHALIC_RADIUS * sqrt(2 / nearness);
        double x = b * stretch * cos(authalic) * sin(eastward);
        double y = b / stretch * (cosCentre * sin(authalic) - sinCentre * cos(authalic) * cos(eastward));
        return new PlanePoint(x, y);
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

    private static double authalicQ(double sine) {
        double es = E * sine;
        return (1 - E2) * (sine / (1 - es * es) - log((1 - es) / (1 + es)) / (2 * E));
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
