package org.fourislands.derive;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/** Thins a coast to 60 metres inside the detailed box and to 250 metres outside it. */
final class CoastThinning {
    private static final double NEAR_METRES = 60;
    private static final double FAR_METRES = 250;
    private static final int FEWEST_VERTICES = 5;

    private CoastThinning() {}

    static Geometry of(Polygon degrees) {
        LocalPlane plane = LocalPlane.around(degrees);
        RunSimplifier thinning = new RunSimplifier(c -> tolerance(plane.toDegrees(c)));
        LinearRing[] holes = new LinearRing[degrees.getNumInteriorRing()];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = thinned(degrees.getInteriorRingN(i), plane, thinning);
        }
        Polygon thinned = Shapes.FACTORY.createPolygon(thinned(degrees.getExteriorRing(), plane, thinning), holes);
        Geometry drawn = Shapes.rounded(thinned);
        return drawn.isValid() ? drawn : GeometryFixer.fix(drawn);
    }

    private static LinearRing thinned(LinearRing ring, LocalPlane plane, RunSimplifier thinning) {
        Coordinate[] metres = plane.toMetres(ring).getCoordinates();
        Coordinate[] thinned = thinning.thinned(metres);
        Coordinate[] chosen = thinned.length < FEWEST_VERTICES ? metres : thinned;
        return (LinearRing) plane.toDegrees(Shapes.FACTORY.createLinearRing(chosen));
    }

    /** Vertices on the edge of the map are all kept, so that the land still ends straight there. */
    private static double tolerance(Coordinate degrees) {
        if (Box.WHOLE.hasOnEdge(Shapes.rounded(degrees))) {
            return 0;
        }
        return Box.DETAILED.contains(degrees) ? NEAR_METRES : FAR_METRES;
    }
}
