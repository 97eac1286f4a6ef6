package org.fourislands.derive;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** How one island is drawn: inset, thinned, corners rounded. */
final class IslandShape {
    private static final CoastInset INSET = new CoastInset(70);
    private static final Chaikin ROUNDING = new Chaikin(2);

    /** Below this many square metres the coast is thinned less. */
    private static final double SMALL = 300_000;

    private static final double TOLERANCE = 45;
    private static final double TOLERANCE_OF_SMALL = 15;
    private static final int FEWEST_VERTICES = 6;

    private final Geometry drawn;
    private final double insetMetres;

    IslandShape(Polygon raw) {
        LocalPlane plane = LocalPlane.around(raw);
        Polygon planar = (Polygon) plane.toMetres(raw);
        insetMetres = INSET.metresFor(planar);
        List<Polygon> parts = new ArrayList<>();
        for (Polygon part : INSET.of(planar)) {
            parts.addAll(Shapes.polygonsOf(valid(ROUNDING.round(thinned(part)))));
        }
        drawn = valid(Shapes.rounded(plane.toDegrees(Shapes.polygonal(parts))));
    }

    /** In degrees. */
    Geometry drawn() {
        return drawn;
    }

    double insetMetres() {
        return insetMetres;
    }

    private static Polygon thinned(Polygon part) {
        double tolerance = part.getArea() > SMALL ? TOLERANCE : TOLERANCE_OF_SMALL;
        Geometry thinned = DouglasPeuckerSimplifier.simplify(part, tolerance);
        boolean usable = thinned instanceof Polygon p && p.getExteriorRing().getNumPoints() >= FEWEST_VERTICES;
        return usable ? (Polygon) thinned : part;
    }

    private static Geometry valid(Geometry geometry) {
        return geometry.isValid() ? geometry : GeometryFixer.fix(geometry);
    }
}
