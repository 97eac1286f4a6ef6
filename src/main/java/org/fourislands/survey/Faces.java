package org.fourislands.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fourislands.map.GeoShape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** Areas of the map's plane, put together from lines. */
final class Faces {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private Faces() {}

    static Geometry lines(List<double[]> paths) {
        List<Geometry> lines = new ArrayList<>();
        paths.stream().filter(path -> path.length >= 4).forEach(path -> lines.add(line(path)));
        return SHAPES.buildGeometry(lines);
    }

    private static LineString line(double[] path) {
        return SHAPES.createLineString(new PackedCoordinateSequence.Double(path, 2, 0));
    }

    /** The faces between {@code lines} in which {@code field} is below nought. */
    static Geometry where(Field field, Geometry lines) {
        return below(field, faces(lines));
    }

    @SuppressWarnings("unchecked") // The polygonizer's signature is older than generics.
    static List<Polygon> faces(Geometry lines) {
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(lines);
        return new ArrayList<>((Collection<Polygon>) polygonizer.getPolygons());
    }

    static Geometry below(Field field, List<Polygon> faces) {
        List<Geometry> chosen = new ArrayList<>();
        for (Polygon face : faces) {
            Coordinate inside = face.getInteriorPoint().getCoordinate();
            if (field.at(inside.x, inside.y) < 0) {
                chosen.add(face);
            }
        }
        return together(chosen);
    }

    /** Neighbours that share an edge made one. */
    static Geometry together(List<Geometry> faces) {
        return OverlayNGRobust.union(SHAPES.buildGeometry(faces));
    }

    /** Land as seen from the sea, where inland waters are land: outlines alone, and none that lie elsewhere. */
    static Geometry land(List<GeoShape> shapes, Envelope reach) {
        List<Geometry> land = new ArrayList<>();
        for (GeoShape shape : shapes) {
            for (double[] ring : PlaneRings.of(shape)) {
                if (PlaneRings.signedArea(ring) > 0) {
                    LinearRing outline = SHAPES.createLinearRing(new PackedCoordinateSequence.Double(ring, 2, 0));
                    if (outline.getEnvelopeInternal().intersects(reach)) {
                        land.add(sound(SHAPES.createPolygon(outline)));
                    }
                }
            }
        }
        return together(land);
    }

    /** A ring that touches itself, as thinning may leave it, is taken apart. */
    private static Geometry sound(Polygon polygon) {
        return polygon.isValid() ? polygon : GeometryFixer.fix(polygon);
    }

    static Geometry difference(Geometry from, Geometry taken) {
        return OverlayNGRobust.overlay(from, taken, OverlayNG.DIFFERENCE);
    }

    static Geometry common(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION);
    }

    static Geometry union(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.UNION);
    }

    /** The lines or rings of a shape as paths on the earth, {@code lon, lat, lon, lat ..}. */
    static List<double[]> onEarth(Geometry shape) {
        List<double[]> paths = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            Geometry part = shape.getGeometryN(i);
            if (part instanceof Polygon polygon) {
                paths.add(path(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    paths.add(path(polygon.getInteriorRingN(hole)));
                }
            } else if (part instanceof LineString line) {
                paths.add(path(line));
            }
        }
        return paths;
    }

    private static double[] path(LineString line) {
        double[] plane = new double[2 * line.getNumPoints()];
        for (int i = 0; i < line.getNumPoints(); i++) {
            plane[2 * i] = line.getCoordinateN(i).x;
            plane[2 * i + 1] = line.getCoordinateN(i).y;
        }
        return PlaneRings.toEarth(plane);
    }
}
