package org.fourislands.storage.copies;

import java.util.ArrayList;
import java.util.List;
import org.fourislands.library.Block;
import org.fourislands.library.CopyText;

/** Puts lines together to paragraphs; where a line ended it says so, since what a page set between lines may stand there. */
final class PdfParagraphs {
    private static final double GAP = 1.75;
    private static final double LARGER = 1.15;
    private static final String ENDS = ".!?。！？”\"»)";
    private static final int HEADING_MOST = 120;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final double usual;

    private PdfParagraphs(double usual) {
        this.usual = usual;
    }

    static CopyText of(List<PdfLine> lines, Budget budget) {
        PdfParagraphs put = new PdfParagraphs(
                median(lines.stream().mapToDouble(PdfLine::size).sorted().toArray()));
        double spacing = spacing(lines);
        PdfLine before = null;
        for (PdfLine line : lines) {
            budget.check();
            if (before != null && put.isNew(before, line, spacing)) {
                put.flush(before);
            }
            put.add(line.text());
            before = line;
        }
        if (before != null) {
            put.flush(before);
        }
        return new CopyText(put.blocks);
    }

    private boolean isNew(PdfLine before, PdfLine line, double spacing) {
        if (isHeading(before) != isHeading(line)) {
            return true;
        }
        double down = line.y() - before.y();
        boolean elsewhere = line.page() != before.page() || down < 0;
        return elsewhere ? hasEnded() : down > GAP * spacing;
    }

    private boolean hasEnded() {
        int last = paragraph.length() - 1;
        while (last >= 0 && Character.isWhitespace(paragraph.charAt(last))) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(paragraph.charAt(last)) >= 0;
    }

    private boolean isHeading(PdfLine line) {
        return line.size() > LARGER * usual;
    }

    private void add(String text) {
        boolean divided = paragraph.length() > 1
                && paragraph.charAt(paragraph.length() - 1) == '-'
                && Character.isLetter(paragraph.charAt(paragraph.length() - 2))
                && Character.isLowerCase(text.strip().codePointAt(0));
        if (divided) {
            paragraph.setLength(paragraph.length() - 1);
        } else if (paragraph.length() > 0) {
            paragraph.append('\n');
        }
        paragraph.append(text.strip());
    }

    private void flush(PdfLine last) {
        String text = paragraph.toString().replaceAll("\\h+", " ").strip();
        paragraph.setLength(0);
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            boolean heading = isHeading(last) && text.length() <= HEADING_MOST;
            blocks.add(new Block(heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH, text));
        }
    }

    /** From one base line to the next, as it mostly is. */
    static double spacing(List<PdfLine> lines) {
        return median(spacings(lines));
    }

    private static double[] spacings(List<PdfLine> lines) {
        List<Double> found = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double down = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).page() == lines.get(i - 1).page() && down > 1) {
                found.add(down);
            }
        }
        return found.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double median(double[] sorted) {
        return sorted.length == 0 ? 1 : sorted[sorted.length / 2];
    }
}
