package org.fourislands.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.fourislands.map.MapPainter;
import org.fourislands.map.PlatePainter;

/** The map as a page of PDF of its own size: text is text, its fonts embedded as far as they are used. */
final class PdfPicture {

    private PdfPicture() {}

    static void write(OutputStream out, Picture picture) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(picture.plate().stamp());
            PDPage page = new PDPage(new PDRectangle(picture.width(), picture.height()));
            document.addPage(page);
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, picture.width(), picture.height());
            graphics.setFontTextDrawer(new EmbeddedLetters(picture.faces()));
            new PlatePainter(MapPainter.forPaper()).paint(graphics, picture.plate(), picture.palette());
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(graphics.getXFormObject());
            }
            document.save(out);
        }
    }
}
