package org.fourislands.map;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Draws the little pictures of the legend, with a letter wherever a colour means a side. */
record SwatchMarks(MapWords words, Typefaces faces, TypeScale type) {

    /** The marks of a swatch, from its left edge and middle height. */
    List<Mark> of(Swatch swatch, double x, double middle, double width) {
        double height = 12.5 * type.factor();
        Rectangle2D.Double box = new Rectangle2D.Double(x, middle - height / 2, width, height);
        if (swatch instanceof Swatch.Ground ground) {
            return ground(ground, box);
        }
        if (swatch instanceof Swatch.Hatch hatch) {
            return hatch(hatch, box);
        }
        if (swatch instanceof Swatch.Line line) {
            return List.of(new Mark.Line(across(box), Shade.of(line.ink()), Pens.of(line.style())));
        }
        if (swatch instanceof Swatch.Land) {
            return List.of(
                    new Mark.Fill(box, Shade.of(Tone.LAND)), new Mark.Line(box, Shade.of(Tone.SHORE), Pens.SHORE));
        }
        return List.of(new Mark.Line(across(box), Shade.of(Tone.SEA_LIMIT), Pens.SEA_LIMIT));
    }

    private List<Mark> ground(Swatch.Ground ground, Rectangle2D box) {
        IslandPaint paint = new IslandPaint("", ground.fills(), ground.hatches(), Emphasis.NONE);
        ScreenIsland piece = new ScreenIsland("", box, box, false);
        List<Mark> marks = new ArrayList<>(IslandMarks.of(piece, paint, box.getX(), box.getY()));
        if (ground.fills().size() == 1) {
            letter(ground.fills().get(0), box, marks);
        } else if (ground.fills().size() == 2) {
            double half = box.getWidth() / 2;
            letter(ground.fills().get(0), part(box, 0, half), marks);
            letter(ground.fills().get(1), part(box, half, half), marks);
        }
        return marks;
    }

    private List<Mark> hatch(Swatch.Hatch hatch, Rectangle2D box) {
        IslandPaint paint = new IslandPaint("", List.of(Ink.NONE), List.of(hatch.ink()), Emphasis.NONE);
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : IslandMarks.of(new ScreenIsland("", box, box, false), paint, box.getX(), box.getY())) {
            if (!(mark instanceof Mark.Fill)) {
                marks.add(mark);
            }
        }
        letter(hatch.ink(), box, marks);
        return marks;
    }

    private void letter(Ink ink, Rectangle2D box, List<Mark> marks) {
        String letter = words.letterOf(ink);
        if (letter.isEmpty()) {
            return;
        }
        TextRun run = faces.set(letter, Lettering.SANS_BOLD, type.size(9.5));
        marks.add(new Mark.Letters(
                run,
                box.getCenterX() - run.width() / 2,
                box.getCenterY() + run.ascent() * 0.46,
                0,
                Shade.of(Tone.TEXT),
                Shade.of(Tone.CARD),
                2.6f));
    }

    private static Rectangle2D part(Rectangle2D box, double from, double width) {
        return new Rectangle2D.Double(box.getX() + from, box.getY(), width, box.getHeight());
    }

    private static Path2D.Float across(Rectangle2D box) {
        Path2D.Float line = new Path2D.Float();
        line.moveTo(box.getMinX(), box.getCenterY());
        line.lineTo(box.getMaxX(), box.getCenterY());
        return line;
    }
}
