package org.fourislands.map;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The legend of two maps as a band below both, in as many columns as it needs, their stamp and the credits. Sizes in pixels. */
record LegendBand(MapContent content, List<LegendEntry> entries, Sheet sheet, Typefaces faces, TypeScale type) {

    /** Room for three rows of usual letters, the stamp and the credits. */
    static final double HEIGHT = 94;

    private static final double ROW = 18;
    private static final double SWATCH_WIDTH = 26;
    private static final double GAP = 9;
    private static final double CREDITS = 15;
    private static final double STAMP = 16;
    private static final double USUAL_COLUMN = 290;
    private static final double[] SHARES = {1, 0.9, 0.8, 0.7, 0.6};

    LegendBand {
        entries = List.copyOf(entries);
    }

    static LegendBand of(MapContent content, List<LegendEntry> entries, Sheet sheet, Typefaces faces) {
        TypeScale type = TypeScale.of(sheet);
        LegendBand band = new LegendBand(content, entries, sheet, faces, type);
        for (int i = 1; i < SHARES.length && !band.fits(); i++) {
            band = new LegendBand(content, entries, sheet, faces, type.times(SHARES[i]));
        }
        return band;
    }

    private double top() {
        return sheet.panelHeight();
    }

    private double creditsTop() {
        return sheet.height() - CREDITS * type.factor();
    }

    private double stampTop() {
        return creditsTop() - STAMP * type.factor();
    }

    private double rowHeight() {
        return ROW * type.factor();
    }

    private int rows() {
        double room = stampTop() - top() - GAP / 2;
        return Math.max(1, (int) Math.floor(room / rowHeight()));
    }

    private int columns() {
        int needed = (entries.size() + rows() - 1) / rows();
        int roomy = (int) Math.floor((sheet.width() - 2 * Furniture.MARGIN) / (USUAL_COLUMN * type.factor()));
        return Math.max(1, Math.max(needed, Math.min(roomy, entries.size())));
    }

    private double room() {
        return sheet.width() - 2 * Furniture.MARGIN;
    }

    /** Equal columns where every entry finds room in one, else each as wide as it must be, and its share of what is left. */
    private double[] columnWidths() {
        double[] widths = new double[columns()];
        for (int i = 0; i < entries.size(); i++) {
            double needed = set(entries.get(i)).width() + SWATCH_WIDTH * type.factor() + 2 * GAP;
            widths[i % widths.length] = Math.max(widths[i % widths.length], needed);
        }
        double equal = room() / widths.length;
        if (Arrays.stream(widths).allMatch(width -> width <= equal)) {
            Arrays.fill(widths, equal);
            return widths;
        }
        double left = Math.max(0, room() - Arrays.stream(widths).sum()) / widths.length;
        return Arrays.stream(widths).map(width -> width + left).toArray();
    }

    private boolean fits() {
        return Arrays.stream(columnWidths()).sum() <= room() + 0.01;
    }

    private TextRun set(LegendEntry entry) {
        return faces.set(entry.words(), Lettering.SANS, type.size(11.5));
    }

    List<Mark> marks() {
        Rectangle2D band = new Rectangle2D.Double(0, top(), sheet.width(), sheet.height() - top());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Wash(band, Shade.of(Tone.CARD)));
        marks.add(
                new Mark.Line(new Line2D.Double(0, top(), sheet.width(), top()), Shade.of(Tone.CARD_EDGE), Pens.HAIR));
        int used = (entries.size() + columns() - 1) / columns();
        double first = (top() + stampTop() + GAP / 2) / 2 - rowHeight() * (used - 1) / 2;
        double[] widths = columnWidths();
        for (int i = 0; i < entries.size(); i++) {
            double x =
                    Furniture.MARGIN + Arrays.stream(widths, 0, i % columns()).sum();
            int row = i / columns();
            double middle = first + row * rowHeight();
            marks.addAll(row(entries.get(i), x, middle));
        }
        marks.add(stamp());
        marks.add(credits());
        return marks;
    }

    /** Here it crosses neither the gutter nor what the maps are called. */
    private Mark stamp() {
        TextRun set = inOneLine(content.stamp(), 11);
        return new Mark.Letters(
                set, Furniture.MARGIN, stampTop() + set.ascent() + 1, 0, Shade.of(Tone.TEXT), Shade.of(Tone.CARD), 0);
    }

    /** Smaller where the sheet is narrow. */
    private TextRun inOneLine(String words, double size) {
        TextRun set = faces.set(words, Lettering.SANS, type.size(size));
        return set.width() <= room()
                ? set
                : faces.set(words, Lettering.SANS, (float) (type.size(size) * room() / set.width()));
    }

    private Mark credits() {
        TextRun set = inOneLine(String.join(" · ", content.attribution()), 8.5);
        return new Mark.Letters(
                set,
                sheet.width() - Furniture.MARGIN - set.width(),
                creditsTop() + set.ascent() + 2,
                0,
                Shade.of(Tone.SOFT_TEXT),
                Shade.of(Tone.CARD),
                0);
    }

    private List<Mark> row(LegendEntry entry, double x, double middle) {
        double swatch = SWATCH_WIDTH * type.factor();
        List<Mark> marks =
                new ArrayList<>(new SwatchMarks(content.words(), faces, type).of(entry.swatch(), x, middle, swatch));
        TextRun words = set(entry);
        marks.add(new Mark.Letters(
                words,
                x + swatch + GAP,
                middle + words.ascent() * 0.45,
                0,
                Shade.of(Tone.TEXT),
                Shade.of(Tone.CARD),
                0));
        return marks;
    }
}
