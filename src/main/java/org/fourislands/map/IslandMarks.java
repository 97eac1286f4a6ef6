package org.fourislands.map;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** The marks of one island or legend swatch: ground, hatching, outline, in this order. */
final class IslandMarks {

    private static final double HATCH_SPACING = 8;
    private static final double DOT_SPACING = 6;
    private static final double BAND_WIDTH = 14;
    private static final double SMALL_PIXELS = 45;

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
            marks.add(new Mark.Line(lines, hatchTint(ink), Pens.HATCH));
        }
        marks.add(new Mark.Line(island.shape(), edgeTint(), Pens.ISLAND));
        emphasiseAbove();
    }

    private void composeFill(Edges edges) {
        if (paint.fills().isEmpty()) {
            marks.add(new Mark.Fill(island.shape(), Tint.of(Tone.UNSETTLED)));
            Path2D.Float dots = Hatching.dots(edges, DOT_SPACING, anchorX, anchorY);
            marks.add(new Mark.Line(dots, Tint.of(Tone.UNSETTLED_EDGE), Pens.DOTS));
            return;
        }
        marks.add(new Mark.Fill(island.shape(), fillTint(paint.fills().get(0))));
        if (paint.fills().size() > 1) {
            Path2D.Float bands = Bands.everySecond(edges, island.bounds(), BAND_WIDTH, anchorX, anchorY);
            marks.add(new Mark.Fill(bands, fillTint(paint.fills().get(1))));
        }
    }

    /** Too small to hatch: the ground is the one who administers, the ring the one who claims. */
    private void composeDot() {
        Tint fill = paint.fills().isEmpty()
                ? Tint.of(Tone.UNSETTLED)
                : Tint.of(paint.fills().get(0), paint.emphasis() == Emphasis.DIMMED ? Tint.DIMMED : 0.85f);
        marks.add(new Mark.Fill(island.shape(), fill));
        Tint ring = paint.hatches().isEmpty()
                ? edgeTint()
                : hatchTint(paint.hatches().get(0));
        marks.add(new Mark.Line(island.shape(), ring, Pens.ISLAND));
    }

    private void emphasiseBelow() {
        if (paint.emphasis() == Emphasis.SELECTED) {
            Shape shape = island.shape();
            marks.add(new Mark.Line(shape, Tint.of(Tone.GLOW), isSmall() ? Pens.GLOW : Pens.GLOW_WIDE));
            marks.add(new Mark.Line(shape, Tint.of(Tone.GLOW), Pens.GLOW));
            if (island.dot()) {
                marks.add(new Mark.Line(shape, Tint.of(Tone.SELECTED), Pens.GLOW));
            }
        }
    }

    private void emphasiseAbove() {
        if (paint.emphasis() == Emphasis.SELECTED) {
            marks.add(new Mark.Line(
                    island.shape(), Tint.of(Tone.SELECTED), isSmall() ? Pens.SELECTED_SMALL : Pens.SELECTED));
        } else if (paint.emphasis() == Emphasis.HOVERED) {
            marks.add(new Mark.Line(island.shape(), Tint.of(Tone.HOVERED), Pens.HOVERED));
        }
    }

    private boolean isSmall() {
        return Math.max(island.bounds().getWidth(), island.bounds().getHeight()) < SMALL_PIXELS;
    }

    private Tint fillTint(Ink ink) {
        if (paint.emphasis() == Emphasis.DIMMED) {
            return Tint.of(ink, Tint.DIMMED);
        }
        return Tint.of(ink, paint.fills().size() > 1 ? Tint.FADED : Tint.FILL);
    }

    private Tint hatchTint(Ink ink) {
        return Tint.of(ink, paint.emphasis() == Emphasis.DIMMED ? 0.5f : 1f);
    }

    private Tint edgeTint() {
        boolean settled = paint.fills().size() == 1 && paint.fills().get(0) != Ink.NONE;
        return settled ? Tint.of(paint.fills().get(0)) : Tint.of(Tone.UNSETTLED_EDGE);
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
