package org.fourislands.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The words in a picture's upper corner that say what it shows. Set part by part: of another day's only the day is new, and new
 * words with a halo are the dearest of all marks. Pixels.
 */
final class Stamp {

    private static final String BETWEEN_PARTS = "(?<= \u00b7 )";
    private static final float LEADING = 1.32f;
    private static final float HALO = 3f;

    private final Typefaces faces;
    private final float size;
    private final double room;
    private final List<Mark> marks = new ArrayList<>();
    private double x;
    private double widest;
    private int line;

    private Stamp(Typefaces faces, float size, double room) {
        this.faces = faces;
        this.size = size;
        this.room = room;
    }

    /** In lines no wider than {@code room}, broken between parts where they are not too wide themselves. */
    static Furniture of(String words, Typefaces faces, float size, double room) {
        Stamp stamp = new Stamp(faces, size, room);
        for (String part : words.strip().replaceAll(" +", " ").split(BETWEEN_PARTS, -1)) {
            stamp.add(part);
        }
        double height = (stamp.line + 1) * size * LEADING;
        return new Furniture(
                stamp.marks, List.of(new Rectangle2D.Double(Furniture.MARGIN, Furniture.TOP, stamp.widest, height)));
    }

    private void add(String part) {
        TextRun run = faces.set(part, Lettering.SANS, size);
        if (x > 0 && x + inkWidth(part, run) > room) {
            line++;
            x = 0;
        }
        if (inkWidth(part, run) <= room) {
            put(run);
            return;
        }
        List<TextRun> lines =
                Paragraph.set(faces, part, Lettering.SANS, size, room).lines();
        put(lines.get(0));
        for (TextRun next : lines.subList(1, lines.size())) {
            line++;
            x = 0;
            put(next);
        }
    }

    /** Without the gap at its end, which may stand out over the edge. */
    private double inkWidth(String part, TextRun run) {
        return part.endsWith(" ") ? run.width() - size * 0.2 : run.width();
    }

    private void put(TextRun run) {
        double base = Furniture.TOP + (line + 0.78) * size * LEADING;
        marks.add(new Mark.Letters(
                run, Furniture.MARGIN + x, base, 0, Shade.of(Tone.TEXT), Shade.of(Tone.SOFT_HALO), HALO));
        x += run.width();
        widest = Math.max(widest, x);
    }
}
