package org.fourislands.survey;

import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;
import org.fourislands.earth.Position;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** What a closed course encloses on the ellipsoid of WGS 84, its sides the shortest lines between the corners. */
public record Enclosed(double squareMetres, double perimeterMetres) {
    private static final int CORNERS_LEAST = 3;
    private static final double STEP = 20_000;
    private static final GeometryFactory SHAPES = new GeometryFactory();

    /** Empty with fewer than three corners, and where sides cross: then the inside has no single meaning. */
    public static Optional<Enclosed> by(Course course) {
        List<Position> corners = course.points();
        if (corners.size() < CORNERS_LEAST || crosses(course.closed())) {
            return Optional.empty();
        }
        PolygonArea polygon = new PolygonArea(Geodesic.WGS84, false);
        corners.forEach(corner -> polygon.AddPoint(corner.latitude(), corner.longitude()));
        PolygonResult result = polygon.Compute();
        return Optional.of(new Enclosed(Math.abs(result.area), result.perimeter));
    }

    /** On the chart of meridians and parallels, where lines that cross on the earth cross too. */
    private static boolean crosses(Course ring) {
        Coordinate[] drawn = ring.everyMetres(STEP).stream()
                .map(at -> new Coordinate(at.longitude(), at.latitude()))
                .toArray(Coordinate[]::new);
        return !SHAPES.createLineString(drawn).isSimple();
    }
}
