package org.fourislands.map;

import java.util.ArrayList;
import java.util.List;

/** Words set in lines no wider than allowed, broken between words, within a word only where it alone is too wide. */
record Paragraph(List<TextRun> lines, float lineHeight) {

    Paragraph {
        lines = List.copyOf(lines);
    }

    static Paragraph set(Typefaces faces, String text, Lettering lettering, float size, double width) {
        String words = text.strip().replaceAll(" +", " ");
        TextRun whole = faces.set(words, lettering, size);
        if (whole.width() <= width) {
            return new Paragraph(List.of(whole), size * 1.32f);
        }
        List<TextRun> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && faces.set(longer, lettering, size).width() > width) {
                lines.add(faces.set(line, lettering, size));
                longer = word;
            }
            line = broken(faces, longer, lettering, size, width, lines);
        }
        lines.add(faces.set(line, lettering, size));
        return new Paragraph(lines, size * 1.32f);
    }

    /** Adds full lines of a word that is too wide and gives back its rest. */
    private static String broken(
            Typefaces faces, String word, Lettering lettering, float size, double width, List<TextRun> lines) {
        String rest = word;
        while (rest.length() > 1
                && rest.indexOf(' ') < 0
                && faces.set(rest, lettering, size).width() > width) {
            int end = rest.length() - 1;
            while (end > 1 && faces.set(rest.substring(0, end), lettering, size).width() > width) {
                end--;
            }
            lines.add(faces.set(rest.substring(0, end), lettering, size));
            rest = rest.substring(end);
        }
        return rest;
    }

    float height() {
        return lines.size() * lineHeight;
    }

    float width() {
        return (float) lines.stream().mapToDouble(TextRun::width).max().orElse(0);
    }

    /** The lines' marks, from a left upper corner. */
    List<Mark> marks(double x, double y, Shade shade, Shade halo, float haloWidth) {
        List<Mark> marks = new ArrayList<>();
        double base = y + lineHeight * 0.78;
        for (TextRun line : lines) {
            marks.add(new Mark.Letters(line, x, base, 0, shade, halo, haloWidth));
            base += lineHeight;
        }
        return marks;
    }
}
