package org.fourislands.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Words set in lines for a page around a map, in the map's own faces and in every script they have. Points or pixels alike. */
public final class PageText {
    private static final float LEADING = 1.34f;

    private final List<TextRun> lines;
    private final float lineHeight;

    private PageText(List<TextRun> lines, float lineHeight) {
        this.lines = List.copyOf(lines);
        this.lineHeight = lineHeight;
    }

    /** Sets {@code words} in lines no wider than {@code width}; line ends in the words are kept. */
    public static PageText set(Typefaces faces, String words, Face face, float size, double width) {
        List<TextRun> lines = new ArrayList<>();
        for (String paragraph : legible(words).strip().split("\\R", -1)) {
            addLines(lines, faces, paragraph, face.lettering, size, width);
        }
        return new PageText(lines, size * LEADING);
    }

    /** What is pasted may hold signs that no face draws: a tab is a gap, and what only steers other programs is left out. */
    private static String legible(String words) {
        return words.replace('\t', ' ').replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}&&[^\\n\\r\\x0B\\f\\x85]]", "");
    }

    /** Words are measured one by one, since whole lines are dear to set; one too wide for a line is broken as on the map. */
    private static void addLines(
            List<TextRun> lines, Typefaces faces, String paragraph, Lettering lettering, float size, double width) {
        float space = faces.set("n n", lettering, size).width()
                - faces.set("nn", lettering, size).width();
        List<String> line = new ArrayList<>();
        double used = 0;
        for (String word : paragraph.strip().split(" +", -1)) {
            float wide = faces.set(word, lettering, size).width();
            if (!line.isEmpty() && used + space + wide > width) {
                lines.addAll(wholeLine(faces, line, lettering, size, width));
                line.clear();
                used = 0;
            }
            used += line.isEmpty() ? wide : space + wide;
            line.add(word);
        }
        lines.addAll(wholeLine(faces, line, lettering, size, width));
    }

    private static List<TextRun> wholeLine(
            Typefaces faces, List<String> words, Lettering lettering, float size, double width) {
        String line = String.join(" ", words);
        return words.size() > 1
                ? List.of(faces.set(line, lettering, size))
                : Paragraph.set(faces, line, lettering, size, width).lines();
    }

    public double height() {
        return lines.size() * lineHeight;
    }

    /** The first lines that fit into {@code room}, and the rest. */
    public List<PageText> cut(double room) {
        int fit = Math.max(0, Math.min(lines.size(), (int) Math.floor(room / lineHeight)));
        return List.of(
                new PageText(lines.subList(0, fit), lineHeight),
                new PageText(lines.subList(fit, lines.size()), lineHeight));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Draws the lines from a left upper corner. */
    public void draw(Graphics2D graphics, double x, double y, Color colour) {
        graphics.setColor(colour);
        double base = y + lineHeight * 0.76;
        for (TextRun line : lines) {
            line.drawAt(graphics, (float) x, (float) base);
            base += lineHeight;
        }
    }

    /** In what face words are set. */
    public enum Face {
        PLAIN(Lettering.SANS),
        BOLD(Lettering.SANS_BOLD),
        SERIF(Lettering.SERIF),
        SERIF_ITALIC(Lettering.SERIF_ITALIC);

        private final Lettering lettering;

        Face(Lettering lettering) {
            this.lettering = lettering;
        }
    }
}
