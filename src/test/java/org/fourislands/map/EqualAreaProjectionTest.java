package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.fourislands.earth.Position;

class EqualAreaProjectionTest {

    private static final EqualAreaProjection PLANE = EqualAreaProjection.OF_THE_ISLANDS;

    @Property
    void thereAndBackIsTheSamePlace(
            @ForAll @DoubleRange(min = 125, max = 170) double longitude,
            @ForAll @DoubleRange(min = 30, max = 60) double latitude) {
        Position back = PLANE.inverse(PLANE.forward(new Position(longitude, latitude)));
        assertEquals(longitude, back.longitude(), 1e-9);
        assertEquals(latitude, back.latitude(), 1e-9);
    }

    @Property(tries = 200)
    void areasAreKept(
            @ForAll @DoubleRange(min = 132, max = 163) double west,
            @ForAll @DoubleRange(min = 36, max = 55) double south) {
        PolygonArea onEarth = new PolygonArea(Geodesic.WGS84, false);
        double inPlane = 0;
        PlanePoint last = PLANE.forward(west, south);
        int steps = 400;
        for (int i = 0; i < 4 * steps; i++) {
            double share = (double) (i % steps) / steps;
            double[] lon = {share, 1, 1 - share, 0};
            double[] lat = {0, share, 1, 1 - share};
            onEarth.AddPoint(south + lat[i / steps], west + lon[i / steps]);
            PlanePoint point = PLANE.forward(west + lon[i / steps], south + lat[i / steps]);
            inPlane += last.x() * point.y() - point.x() * last.y();
            last = point;
        }
        PlanePoint first = PLANE.forward(west, south);
        inPlane += last.x() * first.y() - first.x() * last.y();
        double area = Math.abs(onEarth.Compute().area);
        assertEquals(1, inPlane / 2 / area, 1e-5);
    }

    @Property(tries = 100)
    void nearTheCentreLengthsAreTrueInAllDirections(@ForAll @DoubleRange(min = 0, max = 360) double azimuth) {
        var end = Geodesic.WGS84.Direct(44.6, 147, azimuth, 10_000);
        PlanePoint point = PLANE.forward(end.lon2, end.lat2);
        assertEquals(10_000, Math.hypot(point.x(), point.y()), 1);
        assertTrue(Math.abs(Math.toDegrees(Math.atan2(point.x(), point.y())) - Math.IEEEremainder(azimuth, 360)) < 0.01
                || Math.abs(azimuth - 180) < 0.1);
    }
}
