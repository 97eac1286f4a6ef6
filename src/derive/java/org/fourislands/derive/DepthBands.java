package org.fourislands.derive;

import java.util.ArrayList;
import java.util.List;
import org.fourislands.derive.Layer.Column;
import org.fourislands.derive.Layer.Row;
import org.geotools.data.shapefile.shp.ShapeType;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNG;

/**
 * The sea floor in steps of depth. The bands tile the whole box without gaps: the shallowest runs on under the land,
 * which is painted over it.
 */
final class DepthBands {
    private static final int[] LEVELS = {0, -200, -500, -1000, -2000, -3000, -4000, -5000, -6000, -7000, -8000};

    /** Below every depth in the box. */
    private static final int BOTTOM = -11000;

    private static final int SOURCE_PER_DEGREE = 12;
    private static final int FINE_PER_DEGREE = 30;

    /** Degrees by which an outline may be off after thinning, about 200 m. */
    private static final double TOLERANCE = 0.002;

    /** Hollows and shoals smaller than this, in square degrees (about 20 square kilometres), are left out. */
    private static final double SMALLEST = 0.002;

    /** A hair above the round depth, so that flat floor at exactly that depth draws no outline of no width. */
    private static final double JUST_ABOVE = 1e-3;

    private static final PrecisionModel STEPS = new PrecisionModel(1e6);
    private static final Chaikin ROUNDING = new Chaikin(1);

    private DepthBands() {}

    static Layer layer(List<String> xyz, Box around) {
        DepthGrid fine = DepthGrid.read(xyz, around, SOURCE_PER_DEGREE).finer(Box.WHOLE, FINE_PER_DEGREE);
        List<Geometry> below = new ArrayList<>();
        below.add(Box.WHOLE.polygon());
        for (int i = 1; i < LEVELS.length; i++) {
            Geometry region = region(fine, LEVELS[i]);
            below.add(overlay(region, below.get(i - 1), OverlayNG.INTERSECTION));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < LEVELS.length; i++) {
            boolean last = i == LEVELS.length - 1;
            Geometry band = last ? below.get(i) : overlay(below.get(i), below.get(i + 1), OverlayNG.DIFFERENCE);
            rows.add(Row.of(band, last ? BOTTOM : LEVELS[i + 1], LEVELS[i]));
        }
        List<Column> columns = List.of(Column.whole("dmin", 6), Column.whole("dmax", 6));
        return new Layer("sea-depths", ShapeType.POLYGON, columns, rows);
    }

    private static Geometry region(DepthGrid grid, int level) {
        RunSimplifier thinning = new RunSimplifier(c -> Box.WHOLE.hasOnEdge(c) ? 0 : TOLERANCE, ROUNDING::roundLine);
        List<Coordinate[]> rings = new MarchingSquares(grid, level + JUST_ABOVE)
                .outlines().stream()
                        .filter(ring -> Area.ofRing(ring) > SMALLEST)
                        .map(thinning::thinned)
                        .toList();
        return RingNesting.polygons(rings);
    }

    private static Geometry overlay(Geometry a, Geometry b, int operation) {
        return Shapes.polygonal(Shapes.polygonsOf(OverlayNG.overlay(a, b, operation, STEPS)));
    }
}
