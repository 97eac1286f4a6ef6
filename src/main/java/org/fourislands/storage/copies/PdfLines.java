package org.fourislands.storage.copies;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines out of a PDF in the order in which it holds them, each with its place. */
final class PdfLines extends PDFTextStripper {
    private static final int MOST_LETTERS = 4_000_000;
    private static final int MOST_LETTERS_OF_A_PAGE = 400_000;
    /** The largest page that the format knows is 14,400 points wide; nothing beyond twice that is on one. */
    private static final double FARTHEST = 28_800;

    private final List<PdfLine> lines = new ArrayList<>();
    private final Budget budget;
    private int letters;
    private int lettersOfPage;

    private PdfLines(Budget budget) {
        this.budget = budget;
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PdfLine> of(PDDocument document, int mostPages, Budget budget) throws IOException {
        PdfLines reader = new PdfLines(budget);
        reader.setEndPage(Math.min(mostPages, document.getNumberOfPages()));
        reader.writeText(document, Writer.nullWriter());
        return reader.lines;
    }

    @Override
    protected void startPage(PDPage page) {
        budget.check();
        lettersOfPage = 0;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        lettersOfPage++;
        letters++;
        budget.check(lettersOfPage, MOST_LETTERS_OF_A_PAGE);
        budget.check(letters, MOST_LETTERS);
        super.processTextPosition(letter);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        budget.check();
        if (positions.isEmpty() || text.isBlank()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        double right = last.getXDirAdj() + last.getWidthDirAdj();
        if (isOnPage(first.getXDirAdj()) && isOnPage(first.getYDirAdj()) && isOnPage(right)) {
            lines.add(new PdfLine(
                    getCurrentPageNo() - 1,
                    first.getXDirAdj(),
                    first.getYDirAdj(),
                    right - first.getXDirAdj(),
                    first.getHeightDir(),
                    text));
        }
    }

    /** Not so for what is no number at all. */
    private static boolean isOnPage(double place) {
        return Math.abs(place) < FARTHEST;
    }
}
