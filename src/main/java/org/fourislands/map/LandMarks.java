package org.fourislands.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The tint of the land around: the sides' colours thinly over the land's own, so that it is never taken for one of the islands, with
 * their hatches where two sides hold it or nobody's title stands. A side's own land has its colour along the shore, which sets a pale
 * blue off from the sea.
 */
final class LandMarks {

    private static final double HATCH_SPACING = 11;
    private static final double DOT_SPACING = 10;
    private static final double BAND_WIDTH = 14;

    private final double anchorX;
    private final double anchorY;
    private final List<Mark> marks = new ArrayList<>();

    private LandMarks(double anchorX, double anchorY) {
        this.anchorX = anchorX;
        this.anchorY = anchorY;
    }

    /** Hatches and bands hang on the anchor, so that they move with the map. */
    static List<Mark> of(ScreenTract tract, LandPaint paint, double anchorX, double anchorY) {
        LandMarks composed = new LandMarks(anchorX, anchorY);
        composed.compose(tract, paint);
        return List.copyOf(composed.marks);
    }

    private void compose(ScreenTract tract, LandPaint paint) {
        if (paint.fills().size() == 1) {
            marks.add(new Mark.Fill(tract.shape(), Shade.ofLand(paint.fills().get(0))));
            marks.add(new Mark.Line(tract.shore(), Shade.of(paint.fills().get(0)), Pens.LAND_SHORE));
        }
        if (paint.fills().size() == 1 && paint.hatches().isEmpty()) {
            return;
        }
        Edges edges = Edges.of(tract.shape());
        if (paint.fills().size() > 1) {
            bands(tract, paint, edges);
        } else if (paint.fills().isEmpty() && paint.hatches().isEmpty()) {
            Path2D.Float dots = Hatching.dots(edges, DOT_SPACING, anchorX, anchorY);
            marks.add(new Mark.Line(dots, Shade.of(Tone.LAND_UNSETTLED), Pens.DOTS));
        }
        for (Ink ink : paint.hatches()) {
            Path2D.Float lines = Hatching.lines(edges, IslandMarks.angleOf(ink), HATCH_SPACING, anchorX, anchorY);
            marks.add(new Mark.Line(lines, Shade.ofLandHatch(ink), Pens.LAND_HATCH));
        }
    }

    /** Every second band the one's, those between the other's: nothing lies over another, which would darken it. */
    private void bands(ScreenTract tract, LandPaint paint, Edges edges) {
        for (int i = 0; i < 2; i++) {
            Path2D.Float bands =
                    Bands.everySecond(edges, tract.bounds(), BAND_WIDTH, anchorX + i * 2 * BAND_WIDTH, anchorY);
            marks.add(new Mark.Fill(bands, Shade.ofLand(paint.fills().get(i))));
        }
    }
}
