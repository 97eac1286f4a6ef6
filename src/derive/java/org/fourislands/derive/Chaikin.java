package org.fourislands.derive;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Rounds corners: each pass cuts every corner at a quarter of the sides that meet there. */
final class Chaikin {
    private final int passes;

    Chaikin(int passes) {
        this.passes = passes;
    }

    Polygon round(Polygon polygon) {
        LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = Shapes.FACTORY.createLinearRing(
                    roundRing(polygon.getInteriorRingN(i).getCoordinates()));
        }
        Coordinate[] shell = roundRing(polygon.getExteriorRing().getCoordinates());
        return Shapes.FACTORY.createPolygon(Shapes.FACTORY.createLinearRing(shell), holes);
    }

    /** First and last vertex are the same before and after. */
    Coordinate[] roundRing(Coordinate[] ring) {
        Coordinate[] rounded = ring;
        for (int pass = 0; pass < passes; pass++) {
            CoordinateList cut = cutCorners(rounded);
            cut.closeRing();
            rounded = cut.toCoordinateArray();
        }
        return rounded;
    }

    /** Both ends stay where they are. */
    Coordinate[] roundLine(Coordinate[] line) {
        Coordinate[] rounded = line;
        for (int pass = 0; pass < passes && rounded.length > 2; pass++) {
            CoordinateList cut = cutCorners(rounded);
            cut.set(0, rounded[0]);
            cut.set(cut.size() - 1, rounded[rounded.length - 1]);
            rounded = cut.toCoordinateArray();
        }
        return rounded;
    }

    private static CoordinateList cutCorners(Coordinate[] vertices) {
        CoordinateList cut = new CoordinateList();
        for (int i = 0; i + 1 < vertices.length; i++) {
            cut.add(between(vertices[i], vertices[i + 1], 0.25), true);
            cut.add(between(vertices[i], vertices[i + 1], 0.75), true);
        }
        return cut;
    }

    private static Coordinate between(Coordinate a, Coordinate b, double share) {
        return new Coordinate(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share);
    }
}
