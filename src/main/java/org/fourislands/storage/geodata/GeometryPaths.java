package org.fourislands.storage.geodata;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/** A geometry taken apart into paths of longitudes and latitudes: a polygon's rings, a bundle's lines, a point. */
final class GeometryPaths {
    private GeometryPaths() {}

    static List<double[]> of(Geometry geometry) {
        List<double[]> paths = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            add(geometry.getGeometryN(i), paths);
        }
        return paths;
    }

    private static void add(Geometry part, List<double[]> paths) {
        if (part instanceof Polygon polygon) {
            paths.add(path(polygon.getExteriorRing().getCoordinateSequence()));
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                paths.add(path(polygon.getInteriorRingN(i).getCoordinateSequence()));
            }
        } else if (part instanceof LineString line) {
            paths.add(path(line.getCoordinateSequence()));
        } else if (part instanceof Point point) {
            paths.add(path(point.getCoordinateSequence()));
        }
    }

    private static double[] path(CoordinateSequence points) {
        if (points instanceof PackedCoordinateSequence.Double packed && packed.getDimension() == 2) {
            return packed.getRawCoordinates();
        }
        double[] path = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            path[2 * i] = points.getX(i);
            path[2 * i + 1] = points.getY(i);
        }
        return path;
    }
}
