package org.fourislands.derive;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * A flat sheet in metres around one point: every place is drawn at its true distance and bearing from that point.
 *
 * <p>At 100 km from the middle a length across the bearing is too long by 4 parts in 100,000.
 */
record LocalPlane(double middleLongitude, double middleLatitude) {

    static LocalPlane around(Geometry geometry) {
        Coordinate middle = geometry.getEnvelopeInternal().centre();
        return new LocalPlane(middle.x, middle.y);
    }

    Geometry toMetres(Geometry degrees) {
        return Shapes.moved(degrees, this::toMetres);
    }

    Geometry toDegrees(Geometry metres) {
        return Shapes.moved(metres, this::toDegrees);
    }

    Coordinate toMetres(Coordinate degrees) {
        GeodesicData line = Geodesic.WGS84.Inverse(middleLatitude, middleLongitude, degrees.y, degrees.x);
        double bearing = Math.toRadians(line.azi1);
        return new Coordinate(line.s12 * Math.sin(bearing), line.s12 * Math.cos(bearing));
    }

    Coordinate toDegrees(Coordinate metres) {
        double bearing = Math.toDegrees(Math.atan2(metres.x, metres.y));
        GeodesicData line =
                Geodesic.WGS84.Direct(middleLatitude, middleLongitude, bearing, Math.hypot(metres.x, metres.y));
        return new Coordinate(line.lon2, line.lat2);
    }
}
