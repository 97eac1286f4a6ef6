package org.fourislands.map;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** The marks of one island or legend swatch: ground, hatching, outline, in this order. */
final class IslandMarks {

    private static final double HATCH_SPACING = 8;
    private static final double DOT_SPACING = 6;
    private static final double BAND_WIDTH = 14;
    private static final double NARROW_BAND_WIDTH = 5.5;
    private static final double SMALL_PIXELS = 45;
    private static final double ROOM_FOR_WIDE_BANDS = 120;

    private final List<Mark> marks = new ArrayList<>();
    private final ScreenIsland island;
    private final IslandPaint paint;
    private final double anchorX;
    private final double anchorY;

    private IslandMarks(ScreenIsland island, IslandPaint paint, double anchorX, double anchorY) {
        this.island = island;
        this.paint = paint;
        this.anchorX = anchorX;
        this.anchorY = anchorY;
    }

    /** The marks of an island; hatches and bands hang on the anchor, so that they move with the map. */
    static List<Mark> of(ScreenIsland island, IslandPaint paint, double anchorX, double anchorY) {
        IslandMarks composed = new IslandMarks(island, paint, anchorX, anchorY);
        composed.compose();
        return composed.marks;
    }

    private void compose() {
        emphasiseBelow();
        if (island.dot()) {
            composeDot();
            return;
        }
        Edges edges = Edges.of(island.shape());
        composeFill(edges);
        for (Ink ink : paint.hatches()) {
            Path2D.Float lines = Hatching.lines(edges, angleOf(ink), HATCH_SPACING, anchorX, anchorY);
            marks.add(new Mark.Line(lines, hatchShade(ink), Pens.HATCH));
        }
        if (isUncertain()) {
            marks.add(new Mark.Line(island.shape(), Shade.of(Tone.CARD), Pens.ISLAND));
        }
        marks.add(new Mark.Line(island.shape(), edgeShade(), isUncertain() ? Pens.UNCERTAIN : Pens.ISLAND));
        emphasiseAbove();
    }

    private void composeFill(Edges edges) {
        if (paint.fills().isEmpty()) {
            marks.add(new Mark.Fill(island.shape(), Shade.of(Tone.UNSETTLED)));
            Path2D.Float dots = Hatching.dots(edges, DOT_SPACING, anchorX, anchorY);
            marks.add(new Mark.Line(dots, Shade.of(Tone.UNSETTLED_EDGE), Pens.DOTS));
            return;
        }
        marks.add(new Mark.Fill(island.shape(), fillShade(paint.fills().get(0))));
        if (isUncertain()) {
            Path2D.Float bands = Bands.everySecond(edges, island.bounds(), bandWidth(), anchorX, anchorY);
            marks.add(new Mark.Fill(bands, fillShade(paint.fills().get(1))));
        }
    }

    /** Too small to hatch: the ground is the one who administers, the ring the one who claims. */
    private void composeDot() {
        Shade fill = paint.fills().isEmpty()
                ? Shade.of(Tone.UNSETTLED)
                : Shade.of(paint.fills().get(0), paint.emphasis() == Emphasis.DIMMED ? Shade.DIMMED : 0.85f);
        marks.add(new Mark.Fill(island.shape(), fill));
        if (isUncertain()) {
            Arc2D.Double half = new Arc2D.Double(island.bounds(), -60, 180, Arc2D.CHORD);
            marks.add(new Mark.Fill(half, Shade.of(paint.fills().get(1), 0.85f)));
        }
        Shade ring = paint.hatches().isEmpty()
                ? edgeShade()
                : hatchShade(paint.hatches().get(0));
        marks.add(new Mark.Line(island.shape(), ring, Pens.ISLAND));
    }

    private void emphasiseBelow() {
        if (paint.emphasis() == Emphasis.SELECTED) {
            Shape shape = island.shape();
            marks.add(new Mark.Line(shape, Shade.of(Tone.GLOW), isSmall() ? Pens.GLOW : Pens.GLOW_WIDE));
            marks.add(new Mark.Line(shape, Shade.of(Tone.GLOW), Pens.GLOW));
            if (island.dot()) {
                marks.add(new Mark.Line(shape, Shade.of(Tone.SELECTED), Pens.GLOW));
            }
        }
    }

    private void emphasiseAbove() {
        if (paint.emphasis() == Emphasis.SELECTED) {
            marks.add(new Mark.Line(
                    island.shape(), Shade.of(Tone.SELECTED), isSmall() ? Pens.SELECTED_SMALL : Pens.SELECTED));
        } else if (paint.emphasis() == Emphasis.HOVERED) {
            marks.add(new Mark.Line(island.shape(), Shade.of(Tone.HOVERED), Pens.HOVERED));
        }
    }

    /** Whether either of two may have administered it: drawn in bands of both, faded, with a broken outline. */
    private boolean isUncertain() {
        return paint.fills().size() > 1;
    }

    private double bandWidth() {
        return Math.max(island.bounds().getWidth(), island.bounds().getHeight()) < ROOM_FOR_WIDE_BANDS
                ? NARROW_BAND_WIDTH
                : BAND_WIDTH;
    }

    private boolean isSmall() {
        return Math.max(island.bounds().getWidth(), island.bounds().getHeight()) < SMALL_PIXELS;
    }

    private Shade fillShade(Ink ink) {
        if (paint.emphasis() == Emphasis.DIMMED) {
            return Shade.of(ink, Shade.DIMMED);
        }
        return Shade.of(ink, isUncertain() ? Shade.FADED : Shade.FILL);
    }

    private Shade hatchShade(Ink ink) {
        return Shade.of(ink, paint.emphasis() == Emphasis.DIMMED ? 0.5f : 1f);
    }

    private Shade edgeShade() {
        boolean settled = paint.fills().size() == 1 && paint.fills().get(0) != Ink.NONE;
        return settled ? Shade.of(paint.fills().get(0)) : Shade.of(Tone.UNSETTLED_EDGE);
    }

    /** Two claimants hatch in opposite directions. */
    private static double angleOf(Ink ink) {
        return switch (ink) {
            case JAPAN -> -Math.PI / 4;
            case RUSSIA -> Math.PI / 4;
            case NONE -> Math.PI / 2;
        };
    }
}
