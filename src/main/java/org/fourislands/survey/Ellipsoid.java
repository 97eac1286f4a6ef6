package org.fourislands.survey;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;
import org.fourislands.earth.Position;

/** Lengths and areas on WGS 84, along geodesics. Paths are {@code lon, lat, lon, lat ..} in degrees. */
final class Ellipsoid {
    private static final double SQUARE_METRES = 1e6;
    private static final double METRES = 1000;

    private Ellipsoid() {}

    static double metres(double longitude, double latitude, double otherLongitude, double otherLatitude) {
        return Geodesic.WGS84.Inverse(latitude, longitude, otherLatitude, otherLongitude, GeodesicMask.DISTANCE).s12;
    }

    static double metres(Position one, Position other) {
        return metres(one.longitude(), one.latitude(), other.longitude(), other.latitude());
    }

    static double lengthKm(double[] path) {
        double metres = 0;
        for (int i = 2; i + 1 < path.length; i += 2) {
            metres += metres(path[i - 2], path[i - 1], path[i], path[i + 1]);
        }
        return metres / METRES;
    }

    /** Of a closed ring; positive if it runs anticlockwise. */
    static double signedKm2(double[] ring) {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        for (int i = 0; i + 1 < ring.length - 2; i += 2) {
            area.AddPoint(ring[i + 1], ring[i]);
        }
        PolygonResult result = area.Compute(false, true);
        return result.area / SQUARE_METRES;
    }
}
