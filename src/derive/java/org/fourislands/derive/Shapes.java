package org.fourislands.derive;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Small questions asked of any geometry, and the one way to change all its coordinates. */
final class Shapes {
    static final GeometryFactory FACTORY = new GeometryFactory();

    /** Steps of one ten-millionth of a degree, about a centimetre: the finest that the layers keep. */
    private static final double STEPS_PER_DEGREE = 1e7;

    private Shapes() {}

    /** Turns one coordinate into another. */
    interface Move {
        Coordinate of(Coordinate c);
    }

    static Geometry moved(Geometry geometry, Move move) {
        Geometry copy = geometry.copy();
        copy.apply(new MovingFilter(move));
        return copy;
    }

    static Coordinate rounded(Coordinate c) {
        return new Coordinate(
                Math.rint(c.x * STEPS_PER_DEGREE) / STEPS_PER_DEGREE,
                Math.rint(c.y * STEPS_PER_DEGREE) / STEPS_PER_DEGREE);
    }

    static Geometry rounded(Geometry geometry) {
        return moved(geometry, Shapes::rounded);
    }

    static Point point(double longitude, double latitude) {
        return FACTORY.createPoint(new Coordinate(longitude, latitude));
    }

    static Geometry polygonal(List<Polygon> polygons) {
        return polygons.size() == 1 ? polygons.get(0) : FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }

    static List<Polygon> polygonsOf(Geometry geometry) {
        List<Polygon> found = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof Polygon polygon && !polygon.isEmpty()) {
                found.add(polygon);
            } else if (part.getNumGeometries() > 1) {
                found.addAll(polygonsOf(part));
            }
        }
        return found;
    }

    /** Area on the WGS84 ellipsoid in square kilometres, holes taken off. */
    static double areaKm2(Geometry geometry) {
        double squareMetres = 0;
        for (Polygon polygon : polygonsOf(geometry)) {
            squareMetres += ringArea(polygon.getExteriorRing());
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                squareMetres -= ringArea(polygon.getInteriorRingN(i));
            }
        }
        return squareMetres / 1e6;
    }

    private static double ringArea(LineString ring) {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        Coordinate[] vertices = ring.getCoordinates();
        for (int i = 0; i < vertices.length - 1; i++) {
            area.AddPoint(vertices[i].y, vertices[i].x);
        }
        return Math.abs(area.Compute().area);
    }

    /** Rewrites every coordinate in place. */
    private record MovingFilter(Move move) implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence sequence, int i) {
            Coordinate to = move.of(sequence.getCoordinate(i));
            sequence.setOrdinate(i, CoordinateSequence.X, to.x);
            sequence.setOrdinate(i, CoordinateSequence.Y, to.y);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
