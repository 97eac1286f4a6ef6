package org.fourislands.storage.copies;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines out of a PDF in the order in which it holds them, each with its place. */
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final int mostLetters;
    private int letters;

    private PdfLines(int mostLetters) {
        this.mostLetters = mostLetters;
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PdfLine> of(PDDocument document, int mostPages, int mostLetters) throws IOException {
        PdfLines reader = new PdfLines(mostLetters);
        reader.setEndPage(Math.min(mostPages, document.getNumberOfPages()));
        reader.writeText(document, Writer.nullWriter());
        return reader.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (positions.isEmpty() || text.isBlank() || letters > mostLetters) {
            return;
        }
        letters += text.length();
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        double right = last.getXDirAdj() + last.getWidthDirAdj();
        lines.add(new PdfLine(
                getCurrentPageNo() - 1,
                first.getXDirAdj(),
                first.getYDirAdj(),
                right - first.getXDirAdj(),
                first.getHeightDir(),
                text));
    }
}
