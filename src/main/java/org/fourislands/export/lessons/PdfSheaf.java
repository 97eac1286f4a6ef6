package org.fourislands.export.lessons;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.fourislands.export.EmbeddedLetters;
import org.fourislands.map.PageText;
import org.fourislands.map.Typefaces;

/** The pages of a handout as they are written, one after the other, with a foot on each. For one thread. */
final class PdfSheaf implements AutoCloseable {
    static final double MARGIN = 42;
    private static final double FOOT = 26;
    private static final float FOOT_SIZE = 7.5f;

    private final PDDocument document = new PDDocument();
    private final EmbeddedLetters letters;
    private final Typefaces faces;
    private final Handout.Paper paper;
    private final SceneWords words;
    private final String title;

    PdfSheaf(LessonPress press, Handout handout, SceneWords words, String title) {
        this.letters = new EmbeddedLetters(press.faces());
        this.faces = press.faces();
        this.paper = handout.paper();
        this.words = words;
        this.title = title;
        document.getDocumentInformation().setTitle(title);
        PDDocumentCatalog catalogue = document.getDocumentCatalog();
        catalogue.setLanguage("en");
    }

    /** The height that a page's content may have. */
    double room() {
        return paper.height - 2 * MARGIN;
    }

    double width() {
        return paper.width - 2 * MARGIN;
    }

    /** Draws a page: the drawing begins at the left upper corner of its content. */
    void page(Drawing drawing) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) paper.width, (float) paper.height));
        document.addPage(page);
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, (float) paper.width, (float) paper.height);
        graphics.setFontTextDrawer(letters);
        foot(graphics);
        graphics.translate(MARGIN, MARGIN);
        drawing.on(graphics);
        graphics.dispose();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawForm(graphics.getXFormObject());
        }
    }

    private void foot(Graphics2D graphics) {
        String foot = words.of("handout.foot", title, Integer.toString(document.getNumberOfPages()));
        PageText.set(faces, foot, PageText.Face.PLAIN, FOOT_SIZE, width())
                .draw(graphics, MARGIN, paper.height - FOOT - FOOT_SIZE, PageType.QUIET);
    }

    void write(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** What is drawn on a page. */
    @FunctionalInterface
    interface Drawing {
        void on(Graphics2D graphics);
    }
}
