package org.fourislands.map;

import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The card that says what colours, hatches and lines mean on this very map. Sizes in pixels. */
record Legend(Paragraph title, List<Row> rows, MapContent content, Typefaces faces, TypeScale type) {

    private static final double PADDING = 11;
    private static final double SWATCH_WIDTH = 26;
    private static final double[] SHARES = {1, 0.9, 0.8, 0.7};

    Legend {
        rows = List.copyOf(rows);
    }

    /** An entry with its words set. */
    record Row(LegendEntry entry, Paragraph words) {}

    /** The legend in the largest letters that fit the room; without its last entries where not even the smallest do. */
    static Legend fitting(
            MapContent content,
            List<LegendEntry> entries,
            Typefaces faces,
            TypeScale type,
            double widest,
            double highest) {
        Legend legend = set(content, entries, faces, type, widest);
        for (int i = 1; i < SHARES.length && legend.height() > highest; i++) {
            legend = set(content, entries, faces, type.times(SHARES[i]), widest);
        }
        while (legend.height() > highest && !legend.rows.isEmpty()) {
            legend = legend.shortened(legend.rows.size() - 1);
        }
        return legend;
    }

    static Legend set(MapContent content, List<LegendEntry> entries, Typefaces faces, TypeScale type, double widest) {
        double width = Math.min(widest, 290 * type.factor()) - 2 * PADDING;
        double forWords = width - SWATCH_WIDTH * type.factor() - PADDING;
        List<Row> rows = new ArrayList<>();
        for (LegendEntry entry : entries) {
            rows.add(new Row(entry, Paragraph.set(faces, entry.words(), Lettering.SANS, type.size(11.5), forWords)));
        }
        Paragraph title = Paragraph.set(faces, content.legendTitle(), Lettering.SANS_BOLD, type.size(11.5), width);
        return new Legend(title, rows, content, faces, type);
    }

    /** Only its first rows. */
    Legend shortened(int count) {
        return new Legend(title, rows.subList(0, count), content, faces, type);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    double height() {
        return 2 * PADDING
                + title.height()
                + rows.stream().mapToDouble(this::rowHeight).sum();
    }

    double width() {
        double widest =
                rows.stream().mapToDouble(row -> row.words.width()).max().orElse(0);
        return 2 * PADDING + Math.max(title.width(), swatchWidth() + PADDING + widest);
    }

    List<Mark> marksAt(double x, double y) {
        List<Mark> marks = new ArrayList<>();
        RoundRectangle2D.Double card = new RoundRectangle2D.Double(x, y, width(), height(), 10, 10);
        marks.add(new Mark.Fill(card, Shade.of(Tone.CARD)));
        marks.add(new Mark.Line(card, Shade.of(Tone.CARD_EDGE), Pens.HAIR));
        double top = y + PADDING;
        marks.addAll(plain(title, x + PADDING, top));
        top += title.height() + 1;
        SwatchMarks swatches = new SwatchMarks(content.words(), faces, type);
        for (Row row : rows) {
            double height = rowHeight(row);
            double firstMiddle = top + (height - row.words.height()) / 2 + row.words.lineHeight() / 2;
            marks.addAll(swatches.of(row.entry.swatch(), x + PADDING, firstMiddle, swatchWidth()));
            double wordsTop = top + (height - row.words.height()) / 2;
            marks.addAll(plain(row.words, x + 2 * PADDING + swatchWidth(), wordsTop));
            top += height;
        }
        return marks;
    }

    private double rowHeight(Row row) {
        return row.words.height() + 5 * type.factor();
    }

    private double swatchWidth() {
        return SWATCH_WIDTH * type.factor();
    }

    private static List<Mark> plain(Paragraph words, double x, double y) {
        return words.marks(x, y, Shade.of(Tone.TEXT), Shade.of(Tone.CARD), 0);
    }
}
