package org.fourislands.map;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The marks of one island or legend swatch: ground, hatching, outline, in this order. */
final class IslandMarks {

    private static final double HATCH_SPACING = 8;
    private static final double DOT_SPACING = 6;
    private static final double BAND_WIDTH = 14;
    private static final double NARROW_BAND_WIDTH = 5.5;
    private static final double SMALL_PIXELS = 45;
    private static final double OTHER_WIDTH = 11;
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

    /**
     * The marks of an island that a straight line divides: each part in its own paint, the outline of the whole, the line.
     *
     * @param left what lies on the left of the line
     * @param line the line itself, as far as it crosses the island
     */
    static List<Mark> divided(
            ScreenIsland island, DividedIsland paint, HalfPlane left, Shape line, double anchorX, double anchorY) {
        IslandMarks whole = new IslandMarks(island, paint.left(), anchorX, anchorY);
        whole.emphasiseBelow();
        Edges edges = Edges.of(island.shape());
        whole.marks.addAll(part(island, paint.left(), left, edges, anchorX, anchorY));
        whole.marks.addAll(part(island, paint.right(), left.other(), edges, anchorX, anchorY));
        whole.divide(line);
        whole.emphasiseAbove();
        return whole.marks;
    }

    /** The same in two states that divide it by different lines: each piece in both. */
    static List<Mark> dividedTwice(
            ScreenIsland island, DividedIsland first, List<Cut> cuts, double anchorX, double anchorY) {
        DividedIsland second = first.other().orElse(first);
        IslandMarks whole = new IslandMarks(island, first.left().against(second.left()), anchorX, anchorY);
        whole.emphasiseBelow();
        Edges edges = Edges.of(island.shape());
        for (boolean left : new boolean[] {true, false}) {
            IslandPaint before = left ? first.left() : first.right();
            Edges half = Edges.of(cuts.get(0).side(left).area(edges));
            for (boolean leftToo : new boolean[] {true, false}) {
                IslandPaint paint = before.against(leftToo ? second.left() : second.right());
                ScreenIsland piece =
                        new ScreenIsland(island.id(), cuts.get(1).side(leftToo).area(half), island.bounds(), false);
                IslandMarks marks = new IslandMarks(piece, paint, anchorX, anchorY);
                marks.composeLand();
                whole.marks.addAll(marks.marks);
            }
        }
        whole.composeShore(island.shape());
        cuts.forEach(cut -> whole.divide(cut.line));
        whole.emphasiseAbove();
        return whole.marks;
    }

    /** A line across an island, and what lies on its left. */
    record Cut(HalfPlane left, Shape line) {
        HalfPlane side(boolean onTheLeft) {
            return onTheLeft ? left : left.other();
        }
    }

    private void divide(Shape line) {
        marks.add(new Mark.Line(line, Shade.of(Tone.LINE_CASING), Pens.CASING));
        marks.add(new Mark.Line(line, Shade.of(Tone.TEXT), Pens.DIVISION));
    }

    private static List<Mark> part(
            ScreenIsland island, IslandPaint paint, HalfPlane side, Edges edges, double anchorX, double anchorY) {
        ScreenIsland part = new ScreenIsland(island.id(), side.area(edges), island.bounds(), false);
        IslandMarks marks = new IslandMarks(part, paint, anchorX, anchorY);
        marks.composeLand();
        marks.composeShore(side.outline(edges));
        return marks.marks;
    }

    private void compose() {
        emphasiseBelow();
        if (island.dot()) {
            composeDot();
            emphasiseAbove();
            return;
        }
        composeLand();
        composeShore(island.shape());
        emphasiseAbove();
    }

    private void composeLand() {
        Edges edges = Edges.of(island.shape());
        composeGround(edges);
        paint.other().ifPresent(other -> composeOther(edges, other));
    }

    private void composeGround(Edges edges) {
        composeFill(edges);
        boolean conditional = paint.manner().ground() == Manner.Ground.CONDITIONAL;
        for (Ink ink : conditional ? paint.fills() : paint.hatches()) {
            Path2D.Float lines = Hatching.lines(edges, angleOf(ink), HATCH_SPACING, anchorX, anchorY);
            marks.add(new Mark.Line(lines, hatchShade(ink), Pens.HATCH));
        }
    }

    private void composeShore(Shape shore) {
        paint.manner()
                .rim()
                .ifPresent(
                        ink -> marks.add(new Mark.Line(shore, hatchShade(ink), isSmall() ? Pens.RIM_SMALL : Pens.RIM)));
        paint.other()
                .flatMap(other -> other.manner().rim())
                .filter(ink -> !paint.manner().rim().equals(Optional.of(ink)))
                .ifPresent(ink -> marks.add(
                        new Mark.Line(shore, hatchShade(ink), isSmall() ? Pens.RIM_BETWEEN_SMALL : Pens.RIM_BETWEEN)));
        if (paint.manner().outline() == Manner.Outline.DASHED) {
            marks.add(new Mark.Line(shore, Shade.of(Tone.LINE_CASING), Pens.HOVERED));
            marks.add(new Mark.Line(shore, Shade.of(Tone.TEXT), isSmall() ? Pens.IDEA_SMALL : Pens.IDEA));
        } else {
            if (isUncertain()) {
                marks.add(new Mark.Line(shore, Shade.of(Tone.CARD), Pens.ISLAND));
            }
            marks.add(new Mark.Line(shore, edgeShade(), isUncertain() ? Pens.UNCERTAIN : Pens.ISLAND));
        }
    }

    /** The second of two states: in bands, or on the right half where there is no room for bands. */
    private void composeOther(Edges edges, IslandPaint other) {
        Shape part = isSmall() ? rightHalf() : Bands.everySecond(edges, island.bounds(), OTHER_WIDTH, anchorX, anchorY);
        ScreenIsland piece = new ScreenIsland(island.id(), part, island.bounds(), false);
        IslandMarks over = new IslandMarks(piece, other, anchorX, anchorY);
        over.composeGround(Edges.of(part));
        marks.addAll(over.marks);
    }

    private Area rightHalf() {
        Rectangle2D box = island.bounds();
        Area half = new Area(island.shape());
        half.intersect(new Area(
                new Rectangle2D.Double(box.getCenterX(), box.getY(), box.getWidth() / 2 + 1, box.getHeight())));
        return half;
    }

    private void composeFill(Edges edges) {
        if (paint.fills().isEmpty()) {
            marks.add(new Mark.Fill(island.shape(), Shade.of(Tone.UNSETTLED)));
            Path2D.Float dots = Hatching.dots(edges, DOT_SPACING, anchorX, anchorY);
            marks.add(new Mark.Line(dots, Shade.of(Tone.UNSETTLED_EDGE), Pens.DOTS));
            return;
        }
        marks.add(new Mark.Fill(island.shape(), fillShade(paint.fills().get(0))));
        if (paint.manner().ground() == Manner.Ground.UNSAID) {
            Path2D.Float dots = Hatching.dots(edges, DOT_SPACING, anchorX, anchorY);
            marks.add(new Mark.Line(dots, Shade.of(Tone.UNSETTLED_EDGE), Pens.DOTS));
        } else if (isUncertain()) {
            Path2D.Float bands = Bands.everySecond(edges, island.bounds(), bandWidth(), anchorX, anchorY);
            marks.add(new Mark.Fill(bands, fillShade(paint.fills().get(1))));
        }
    }

    /** Too small to hatch: the ground is the one who administers, the ring the one who claims. */
    private void composeDot() {
        marks.add(new Mark.Fill(island.shape(), dotShade(paint)));
        if (isUncertain()) {
            Arc2D.Double half = new Arc2D.Double(island.bounds(), -60, 180, Arc2D.CHORD);
            marks.add(new Mark.Fill(half, Shade.of(paint.fills().get(1), 0.85f)));
        }
        paint.other().ifPresent(other -> marks.add(new Mark.Fill(rightHalf(), dotShade(other))));
        Shade ring = paint.hatches().isEmpty()
                ? edgeShade()
                : hatchShade(paint.hatches().get(0));
        marks.add(new Mark.Line(island.shape(), ring, Pens.ISLAND));
    }

    private static Shade dotShade(IslandPaint paint) {
        return paint.fills().isEmpty()
                ? Shade.of(Tone.UNSETTLED)
                : Shade.of(paint.fills().get(0), paint.emphasis() == Emphasis.DIMMED ? Shade.DIMMED : 0.85f);
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

    /** A dashed shore stays one where its island is picked: the glow below sets that off. */
    private void emphasiseAbove() {
        boolean dashed = paint.manner().outline() == Manner.Outline.DASHED;
        if (paint.emphasis() == Emphasis.SELECTED && !dashed && !island.dot()) {
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
        if (paint.manner().ground() != Manner.Ground.FULL) {
            return Shade.of(ink, Shade.FAINT);
        }
        return Shade.of(ink, isUncertain() ? Shade.FADED : Shade.FILL);
    }

    private Shade hatchShade(Ink ink) {
        return Shade.of(ink, paint.emphasis() == Emphasis.DIMMED ? 0.5f : 1f);
    }

    private Shade edgeShade() {
        boolean settled = paint.other().isEmpty()
                && paint.fills().size() == 1
                && paint.fills().get(0) != Ink.NONE;
        return settled ? Shade.of(paint.fills().get(0)) : Shade.of(Tone.UNSETTLED_EDGE);
    }

    /** Two claimants hatch in opposite directions. */
    static double angleOf(Ink ink) {
        return switch (ink) {
            case JAPAN -> -Math.PI / 4;
            case RUSSIA -> Math.PI / 4;
            case NONE -> Math.PI / 2;
        };
    }
}
