package org.fourislands.map;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The legend of two maps as a band below both, in as many columns as it needs, their stamp and the credits. Sizes in pixels. */
record LegendBand(
        MapContent content, List<LegendEntry> entries, Sheet sheet, Typefaces faces, TypeScale type, int columns) {

    /** Room for four rows of usual letters, the stamp and the credits. */
    static final double HEIGHT = 112;

    private static final double ROW = 18;
    private static final double LEADING = 2;
    private static final double SWATCH_WIDTH = 26;
    private static final double GAP = 9;
    private static final double CREDITS = 15;
    private static final double STAMP = 16;
    private static final double USUAL_COLUMN = 290;
    private static final double LEAST_COLUMN = 150;
    private static final double[] SHARES = {1, 0.9, 0.8, 0.7, 0.6};

    LegendBand {
        entries = List.copyOf(entries);
    }

    /** In the largest letters in which all finds room, in few columns rather than many; long words run on to a second line. */
    static LegendBand of(MapContent content, List<LegendEntry> entries, Sheet sheet, Typefaces faces) {
        LegendBand band = new LegendBand(content, entries, sheet, faces, TypeScale.of(sheet), 1);
        for (double share : SHARES) {
            TypeScale type = TypeScale.of(sheet).times(share);
            int most = columnsOf(LEAST_COLUMN, sheet, type);
            int first = Math.min(columnsOf(USUAL_COLUMN, sheet, type), Math.max(1, entries.size()));
            for (int columns = first; columns <= most; columns++) {
                band = new LegendBand(content, entries, sheet, faces, type, columns);
                if (band.fits()) {
                    return band;
                }
            }
        }
        return band;
    }

    private static int columnsOf(double width, Sheet sheet, TypeScale type) {
        return Math.max(1, (int) Math.floor((sheet.width() - 2 * Furniture.MARGIN) / (width * type.factor())));
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

    private double columnWidth() {
        return room() / columns;
    }

    private double room() {
        return sheet.width() - 2 * Furniture.MARGIN;
    }

    boolean fits() {
        return height(rowHeights()) <= stampTop() - top() - GAP / 2;
    }

    private static double height(List<Double> rows) {
        return rows.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Each as high as the longest of its entries needs. */
    private List<Double> rowHeights() {
        List<Double> rows = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += columns) {
            double words = IntStream.range(from, Math.min(from + columns, entries.size()))
                    .mapToDouble(at -> set(entries.get(at)).height())
                    .max()
                    .orElse(0);
            rows.add(Math.max(ROW * type.factor(), words + LEADING));
        }
        return rows;
    }

    private Paragraph set(LegendEntry entry) {
        double forWords = columnWidth() - SWATCH_WIDTH * type.factor() - 2 * GAP;
        return Paragraph.set(faces, entry.words(), Lettering.SANS, type.size(11.5), forWords);
    }

    List<Mark> marks() {
        Rectangle2D band = new Rectangle2D.Double(0, top(), sheet.width(), sheet.height() - top());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Wash(band, Shade.of(Tone.CARD)));
        marks.add(
                new Mark.Line(new Line2D.Double(0, top(), sheet.width(), top()), Shade.of(Tone.CARD_EDGE), Pens.HAIR));
        List<Double> rows = rowHeights();
        double y = (top() + stampTop() + GAP / 2 - height(rows)) / 2;
        for (int row = 0; row < rows.size(); row++) {
            double middle = y + rows.get(row) / 2;
            for (int at = row * columns; at < Math.min((row + 1) * columns, entries.size()); at++) {
                marks.addAll(row(entries.get(at), Furniture.MARGIN + at % columns * columnWidth(), middle));
            }
            y += rows.get(row);
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
        Paragraph words = set(entry);
        double top = middle - words.height() / 2;
        marks.addAll(words.marks(x + swatch + GAP, top, Shade.of(Tone.TEXT), Shade.of(Tone.CARD), 0));
        return marks;
    }
}
