package org.fourislands.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/** The outer edge of a limit at sea: where it crosses land it is left out. */
final class OuterEdge {
    private final Geometry edge;
    private final PointOnGeometryLocator land;

    /** {@code reach} is what the limit encloses, land and all, in the map's plane. */
    OuterEdge(Geometry reach, Geometry land) {
        this.edge = reach.getBoundary();
        this.land = new IndexedPointInAreaLocator(land);
    }

    /** The stretches at sea whose points are {@code chosen}, as paths on the earth. */
    List<double[]> where(Predicate<Coordinate> chosen) {
        List<double[]> stretches = new ArrayList<>();
        for (int i = 0; i < edge.getNumGeometries(); i++) {
            Points run = new Points();
            for (Coordinate point : edge.getGeometryN(i).getCoordinates()) {
                if (land.locate(point) == Location.EXTERIOR && chosen.test(point)) {
                    run.add(point.x, point.y);
                } else if (!run.isEmpty()) {
                    stretches.add(run.toArray());
                    run = new Points();
                }
            }
            if (!run.isEmpty()) {
                stretches.add(run.toArray());
            }
        }
        return stretches.stream().map(PlaneRings::toEarth).toList();
    }

    double kmWhere(Predicate<Coordinate> chosen) {
        return where(chosen).stream().mapToDouble(Ellipsoid::lengthKm).sum();
    }
}
