package org.fourislands.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * Makes polygons of loose rings: counter-clockwise rings are outlines, and each clockwise ring is a hole in the
 * smallest outline around it.
 */
final class RingNesting {
    private RingNesting() {}

    static Geometry polygons(List<Coordinate[]> rings) {
        List<Shell> smallestFirst = rings.stream()
                .filter(Orientation::isCCW)
                .map(ring -> new Shell(Shapes.FACTORY.createPolygon(ring)))
                .sorted(Comparator.comparingDouble(Shell::area))
                .toList();
        rings.stream()
                .filter(ring -> !Orientation.isCCW(ring))
                .forEach(hole -> shellAround(hole, smallestFirst).add(hole));
        Geometry all =
                Shapes.polygonal(smallestFirst.stream().map(Shell::withHoles).toList());
        return all.isValid() ? all : GeometryFixer.fix(all);
    }

    private static Shell shellAround(Coordinate[] hole, List<Shell> smallestFirst) {
        return smallestFirst.stream()
                .filter(shell -> shell.surrounds(hole))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no outline lies around the hole at " + hole[0]));
    }

    /** An outline that gathers its holes. */
    private static final class Shell {
        private final Polygon outline;
        private final IndexedPointInAreaLocator locator;
        private final List<LinearRing> holes = new ArrayList<>();

        Shell(Polygon outline) {
            this.outline = outline;
            locator = new IndexedPointInAreaLocator(outline);
        }

        double area() {
            return outline.getArea();
        }

        /** Told by the first vertex that does not lie on the outline itself. */
        boolean surrounds(Coordinate[] ring) {
            for (Coordinate vertex : ring) {
                int location = locator.locate(vertex);
                if (location != Location.BOUNDARY) {
                    return location == Location.INTERIOR;
                }
            }
            return false;
        }

        void add(Coordinate[] hole) {
            holes.add(Shapes.FACTORY.createLinearRing(hole));
        }

        Polygon withHoles() {
            return Shapes.FACTORY.createPolygon(outline.getExteriorRing(), holes.toArray(new LinearRing[0]));
        }
    }
}
