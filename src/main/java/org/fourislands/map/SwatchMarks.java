package org.fourislands.map;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the little pictures of the legend, with a letter wherever a colour means a side. */
record SwatchMarks(MapWords words, Typefaces faces, TypeScale type) {

    /** The marks of a swatch, from its left edge and middle height. */
    List<Mark> of(Swatch swatch, double x, double middle, double width) {
        double height = 12.5 * type.factor();
        Rectangle2D.Double box = new Rectangle2D.Double(x, middle - height / 2, width, height);
        if (swatch instanceof Swatch.Ground ground) {
            return ground(ground.fills(), ground.hatches(), Manner.PLAIN, box);
        }
        if (swatch instanceof Swatch.Proposed proposed) {
            return ground(proposed, box);
        }
        if (swatch instanceof Swatch.Divided divided) {
            return divided(divided, box);
        }
        if (swatch instanceof Swatch.Both both) {
            return both(both, box);
        }
        if (swatch instanceof Swatch.Hatch hatch) {
            return hatch(hatch, box);
        }
        if (swatch instanceof Swatch.Line line) {
            return List.of(
                    new Mark.Line(across(box), Shade.of(line.ink(), strengthOf(line.weight())), Pens.of(line.style())));
        }
        if (swatch instanceof Swatch.Drawn drawn) {
            return drawn(drawn, box);
        }
        if (swatch instanceof Swatch.Around around) {
            return around(around, box);
        }
        if (swatch instanceof Swatch.Land) {
            return List.of(
                    new Mark.Fill(box, Shade.of(Tone.LAND)), new Mark.Line(box, Shade.of(Tone.SHORE), Pens.SHORE));
        }
        return List.of(new Mark.Line(across(box), Shade.of(Tone.SEA_LIMIT), Pens.SEA_LIMIT));
    }

    private List<Mark> ground(Swatch.Proposed ground, Rectangle2D box) {
        return ground(ground.fills(), ground.hatches(), ground.manner(), box);
    }

    private List<Mark> ground(List<Ink> fills, List<Ink> hatches, Manner manner, Rectangle2D box) {
        IslandPaint paint = new IslandPaint("", fills, hatches, Emphasis.NONE, manner);
        ScreenIsland piece = new ScreenIsland("", box, box, false);
        List<Mark> marks = new ArrayList<>(IslandMarks.of(piece, paint, box.getX(), box.getY()));
        if (fills.size() == 1) {
            letter(fills.get(0), box, marks);
        } else if (fills.size() == 2) {
            bothLetters(fills.get(0), fills.get(1), box, marks);
        }
        return marks;
    }

    /** A piece of the land around: fainter than an island, on the land's own colour. */
    private List<Mark> around(Swatch.Around around, Rectangle2D box) {
        Path2D.Float piece = new Path2D.Float(box);
        LandTract tract = new LandTract("", List.of(), Optional.empty());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Fill(box, Shade.of(Tone.LAND)));
        marks.add(new Mark.Line(box, Shade.of(Tone.SHORE), Pens.SHORE));
        marks.addAll(LandMarks.of(
                new ScreenTract(tract, piece, piece, box),
                new LandPaint(tract, around.fills(), around.hatches()),
                box.getX(),
                box.getY()));
        List<Ink> meant = around.fills().isEmpty() ? around.hatches() : around.fills();
        if (meant.size() == 1) {
            letter(meant.get(0), box, marks);
        } else if (meant.size() == 2) {
            bothLetters(meant.get(0), meant.get(1), box, marks);
        }
        return marks;
    }

    private List<Mark> divided(Swatch.Divided divided, Rectangle2D box) {
        double half = box.getWidth() / 2;
        Rectangle2D left = part(box, 0, half);
        Rectangle2D right = part(box, half, half);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Fill(left, Shade.of(divided.left(), Shade.FILL)));
        marks.add(new Mark.Fill(right, Shade.of(divided.right(), Shade.FILL)));
        Line2D.Double line = new Line2D.Double(box.getCenterX(), box.getMinY(), box.getCenterX(), box.getMaxY());
        marks.add(new Mark.Line(line, Shade.of(Tone.TEXT), Pens.DIVISION));
        bothLetters(divided.left(), divided.right(), box, marks);
        return marks;
    }

    private void bothLetters(Ink first, Ink second, Rectangle2D box, List<Mark> marks) {
        double half = box.getWidth() / 2;
        letter(first, part(box, 0, half), marks);
        letter(second, part(box, half, half), marks);
    }

    /** Side by side, or the one they share, faint. */
    private List<Mark> both(Swatch.Both both, Rectangle2D box) {
        if (both.first().equals(both.second())) {
            Swatch.Proposed one = both.first();
            IslandPaint faint = new IslandPaint("", one.fills(), one.hatches(), Emphasis.DIMMED, one.manner());
            return IslandMarks.of(new ScreenIsland("", box, box, false), faint, box.getX(), box.getY());
        }
        double half = box.getWidth() / 2;
        List<Mark> marks = new ArrayList<>(ground(both.first(), part(box, 0, half)));
        marks.addAll(ground(both.second(), part(box, half, half)));
        return marks;
    }

    /** Of an ink, for a line that is not of both states alike. */
    static float strengthOf(LinePaint.Weight weight) {
        return switch (weight) {
            case FULL -> 1f;
            case FADED -> 0.5f;
            case FAINT -> Shade.DIMMED;
        };
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

    private List<Mark> drawn(Swatch.Drawn drawn, Rectangle2D box) {
        if (drawn.kind() == Overlay.Kind.PASSING) {
            return List.of(new Mark.Fill(box, new Shade(Tone.SEA, 0)), OverlayMarks.stripes(box, 0, box.getMinY() + 3));
        }
        if (drawn.kind() != Overlay.Kind.ZONE) {
            Shade shade = OverlayMarks.shade(drawn.kind(), drawn.ink());
            return List.of(new Mark.Line(across(box), shade, Pens.of(drawn.kind())));
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Fill(box, new Shade(Tone.SEA, 0)));
        marks.add(new Mark.Fill(box, Shade.ofZone(drawn.ink())));
        letter(drawn.ink(), box, marks);
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
