package org.fourislands.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets a name letter by letter along its course. */
record CurvedLettering(Typefaces faces, TypeScale type) {

    /** How far a name may run beyond both ends of its course together, in parts of the course. */
    private static final double OVERHANG = 0.7;

    private static final double OPEN_WATER_OVERHANG = 4;
    private static final double[] SHIFTS = {0, -0.6, 0.6, -0.9, 0.9, -1.3, 1.3, -1.8, 1.8};
    private static final double SHARPEST_TURN = 0.5;

    /** The name on its course, then above and below it; nothing where it is too long for it, or the course too crooked. */
    List<PlacedLabel> place(NameTag tag, TextBlock block, List<Point2D.Double> knots) {
        CoursePath course = CoursePath.through(knots);
        double longest = course.length() * (1 + overhangOf(tag.kind()));
        if (block.width() > longest) {
            return List.of();
        }
        List<PlacedLabel> found = new ArrayList<>();
        for (double shift : SHIFTS) {
            place(tag, block, course, shift * block.height()).ifPresent(found::add);
        }
        return found;
    }

    private Optional<PlacedLabel> place(NameTag tag, TextBlock block, CoursePath course, double shift) {
        List<Mark> marks = new ArrayList<>();
        List<Rectangle2D> boxes = new ArrayList<>();
        double below = shift - block.height() / 2;
        for (int i = 0; i < block.lines().size(); i++) {
            TextRun run = block.lines().get(i);
            below += run.ascent();
            if (!line(block, i, course, below, marks, boxes)) {
                return Optional.empty();
            }
            below += run.descent() * 1.7;
        }
        return Optional.of(new PlacedLabel(tag, boxes, marks));
    }

    private static double overhangOf(TagKind kind) {
        return kind == TagKind.OCEAN || kind == TagKind.SEA ? OPEN_WATER_OVERHANG : OVERHANG;
    }

    private boolean line(
            TextBlock block, int index, CoursePath course, double below, List<Mark> marks, List<Rectangle2D> boxes) {
        TagStyle style = block.style();
        TextRun run = block.lines().get(index);
        float size = type.size(style.size(index));
        double along = (course.length() - run.width()) / 2;
        String text = run.text();
        double before = course.angleAt(along, size);
        List<Mark.Letters> letters = new ArrayList<>();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String letter = Character.toString(text.codePointAt(at));
            TextRun one = faces.set(letter, style.lettering(index), size);
            double middle = along + one.width() / 2;
            double angle = course.angleAt(middle, size);
            if (Math.abs(Math.IEEEremainder(angle - before, 2 * Math.PI)) > SHARPEST_TURN) {
                return false;
            }
            before = angle;
            Point2D.Double on = course.at(middle);
            double x = on.x - Math.sin(angle) * below - Math.cos(angle) * one.width() / 2;
            double y = on.y + Math.cos(angle) * below - Math.sin(angle) * one.width() / 2;
            if (!letter.isBlank()) {
                letters.add(new Mark.Letters(one, x, y, angle, style.shade(index), style.haloShade(), style.halo()));
                boxes.add(boxOf(one, x, y, angle));
            }
            along += one.width() + style.spacing() * size;
        }
        Point2D.Double middle = course.at(course.length() / 2);
        TextRun plain = block.unspaced().get(index);
        marks.add(new Mark.Lettered(WholeLine.across(plain, middle.x, middle.y + below), letters));
        return true;
    }

    private static Rectangle2D boxOf(TextRun run, double x, double y, double angle) {
        double middleX = x + Math.cos(angle) * run.width() / 2 + Math.sin(angle) * run.ascent() / 2;
        double middleY = y + Math.sin(angle) * run.width() / 2 - Math.cos(angle) * run.ascent() / 2;
        double half = Math.max(run.width(), run.height()) / 2;
        return new Rectangle2D.Double(middleX - half, middleY - half, 2 * half, 2 * half);
    }
}
