package org.fourislands.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
        List<List<Letter>> lines = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            lines.add(letters(block, i, course));
        }
        if (lines.stream().anyMatch(CurvedLettering::isTooCrooked)) {
            return List.of();
        }
        Point2D.Double middle = course.at(course.length() / 2);
        return Arrays.stream(SHIFTS)
                .mapToObj(shift -> place(tag, block, lines, middle, shift * block.height()))
                .toList();
    }

    /**
     * A letter of a line, wherever above or below the course that runs.
     *
     * @param on where on the course its middle is
     */
    private record Letter(TextRun run, Point2D.Double on, double angle, boolean blank) {}

    private PlacedLabel place(
            NameTag tag, TextBlock block, List<List<Letter>> lines, Point2D.Double middle, double shift) {
        List<Mark> marks = new ArrayList<>();
        List<Rectangle2D> boxes = new ArrayList<>();
        double below = shift - block.height() / 2;
        for (int i = 0; i < lines.size(); i++) {
            TextRun run = block.lines().get(i);
            below += run.ascent();
            List<Mark.Letters> letters = set(lines.get(i), block, i, below);
            letters.forEach(letter -> boxes.add(boxOf(letter.run(), letter.x(), letter.y(), letter.angle())));
            TextRun plain = block.unspaced().get(i);
            marks.add(new Mark.Lettered(WholeLine.across(plain, middle.x, middle.y + below), letters));
            below += run.descent() * 1.7;
        }
        return new PlacedLabel(tag, boxes, marks);
    }

    private static double overhangOf(TagKind kind) {
        return kind == TagKind.OCEAN || kind == TagKind.SEA ? OPEN_WATER_OVERHANG : OVERHANG;
    }

    private static List<Mark.Letters> set(List<Letter> line, TextBlock block, int index, double below) {
        TagStyle style = block.style();
        List<Mark.Letters> letters = new ArrayList<>();
        for (Letter one : line) {
            if (!one.blank) {
                double half = one.run.width() / 2;
                double x = one.on.x - Math.sin(one.angle) * below - Math.cos(one.angle) * half;
                double y = one.on.y + Math.cos(one.angle) * below - Math.sin(one.angle) * half;
                letters.add(new Mark.Letters(
                        one.run, x, y, one.angle, style.shade(index), style.haloShade(), style.halo()));
            }
        }
        return letters;
    }

    private List<Letter> letters(TextBlock block, int index, CoursePath course) {
        TagStyle style = block.style();
        TextRun run = block.lines().get(index);
        float size = type.size(style.size(index));
        double along = (course.length() - run.width()) / 2;
        String text = run.text();
        List<Letter> letters = new ArrayList<>();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String letter = Character.toString(text.codePointAt(at));
            TextRun one = faces.set(letter, style.lettering(index), size);
            double middle = along + one.width() / 2;
            letters.add(new Letter(one, course.at(middle), course.angleAt(middle, size), letter.isBlank()));
            along += one.width() + style.spacing() * size;
        }
        return letters;
    }

    private static boolean isTooCrooked(List<Letter> line) {
        return IntStream.range(1, line.size())
                .mapToDouble(i -> line.get(i).angle - line.get(i - 1).angle)
                .anyMatch(turn -> Math.abs(Math.IEEEremainder(turn, 2 * Math.PI)) > SHARPEST_TURN);
    }

    private static Rectangle2D boxOf(TextRun run, double x, double y, double angle) {
        double middleX = x + Math.cos(angle) * run.width() / 2 + Math.sin(angle) * run.ascent() / 2;
        double middleY = y + Math.sin(angle) * run.width() / 2 - Math.cos(angle) * run.ascent() / 2;
        double half = Math.max(run.width(), run.height()) / 2;
        return new Rectangle2D.Double(middleX - half, middleY - half, 2 * half, 2 * half);
    }
}
