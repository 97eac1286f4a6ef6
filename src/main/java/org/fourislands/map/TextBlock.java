package org.fourislands.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * All forms of one name, set one below the other and kept together.
 *
 * @param unspaced the same lines with their letters as close as usual
 */
record TextBlock(List<TextRun> lines, List<TextRun> unspaced, TagStyle style, float width, float height) {

    private static final float LEADING = 1.16f;
    private static final String BETWEEN_NAMES = " / ";

    TextBlock {
        lines = List.copyOf(lines);
        unspaced = List.copyOf(unspaced);
    }

    static TextBlock of(NameTag tag, Typefaces faces, TypeScale type) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tag.lines().size(); i++) {
            words.add(TagStyle.written(tag, i));
        }
        return of(words, TagStyle.of(tag), faces, type);
    }

    /** The names alone, in Latin letters, one below the other and as large; for where the usual block finds no room. */
    static TextBlock ofNames(NameTag tag, Typefaces faces, TypeScale type) {
        List<String> names = List.of(TagStyle.written(tag, 0).split(BETWEEN_NAMES, -1));
        return of(names, TagStyle.of(tag).naming(names.size()), faces, type);
    }

    private static TextBlock of(List<String> words, TagStyle style, Typefaces faces, TypeScale type) {
        List<TextRun> lines = new ArrayList<>();
        List<TextRun> unspaced = new ArrayList<>();
        float width = 0;
        float height = 0;
        for (int i = 0; i < words.size(); i++) {
            float size = type.size(style.size(i));
            TextRun run = faces.setSpaced(words.get(i), style.lettering(i), size, (float) style.spacing());
            lines.add(run);
            unspaced.add(faces.set(words.get(i), style.lettering(i), size));
            width = Math.max(width, run.width());
            height += run.height() * (i == 0 ? 1 : LEADING);
        }
        return new TextBlock(lines, unspaced, style, width, height);
    }

    /**
     * The block's letters within a box of its size.
     *
     * @param align where shorter lines stand: 0 left, 0.5 in the middle, 1 right
     */
    List<Mark> marksIn(Rectangle2D box, double align) {
        List<Mark> marks = new ArrayList<>();
        double top = box.getMinY();
        for (int i = 0; i < lines.size(); i++) {
            TextRun run = lines.get(i);
            top += i == 0 ? 0 : run.height() * (LEADING - 1);
            double x = box.getMinX() + (box.getWidth() - run.width()) * align;
            double base = top + run.ascent();
            Mark.Letters set = new Mark.Letters(run, x, base, 0, style.shade(i), style.haloShade(), style.halo());
            WholeLine whole = new WholeLine(unspaced.get(i), x, base, run.width());
            marks.add(style.spacing() > 0 ? new Mark.Lettered(whole, List.of(set)) : set);
            top += run.height();
        }
        return marks;
    }
}
