package org.fourislands.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Saved copies that name much elsewhere: a page, the same as a mail, a drawing's markup, a document. */
final class RemotePages {
    private static final String THERE = "https://tracker.example/";
    private static final String WORDS =
            "Words about the islands, long enough to be read as a paragraph of an article by any reader.";
    private static final String PAGE =
            "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"" + THERE
                    + "xhtml1.dtd\""
                    + " [<!ENTITY x SYSTEM \"" + THERE
                    + "x\">]>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><base href=\"" + THERE + "\"/>"
                    + "<meta http-equiv=\"refresh\" content=\"0;url=" + THERE
                    + "\"/><link rel=\"stylesheet\" href=\"a.css\"/><link rel=\"preload\" href=\"b.js\"/>"
                    + "<link rel=\"dns-prefetch\" href=\"//dns.example\"/><link rel=\"canonical\" href=\"" + THERE
                    + "page\"/><script src=\"c.js\"></script>"
                    + "<style>@import url(" + THERE
                    + "d.css); p{background:url(e.png)} @font-face{src:url(f.woff)}</style></head><body>"
                    + "<article><p>" + WORDS
                    + " &x;</p><img src=\"g.png\" srcset=\"h.png 2x\"/><video src=\"i.mp4\" poster=\"j.png\"/><audio src=\"k\"/>"
                    + "<iframe src=\"" + THERE
                    + "\"></iframe><object data=\"l.swf\"></object><embed src=\"m\"/><picture><source srcset=\"n\"/></picture>"
                    + "<svg><image href=\"" + THERE + "o\"/><use href=\"" + THERE + "p#q\"/></svg><form action=\""
                    + THERE + "\"><input type=\"image\" src=\"r\"/></form>"
                    + "<a href=\"" + THERE + "\" ping=\"" + THERE + "\">link</a></article></body></html>";

    private RemotePages() {}

    static Path in(Path folder) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(pages.resolve("page.html"), PAGE);
        Files.writeString(pages.resolve("page.xhtml"), PAGE.replace("link", "another link"));
        Files.writeString(
                pages.resolve("page.md"),
                "# Words\n\n" + WORDS + "\n\n![picture](" + THERE + "a.png) <img src='" + THERE + "b.png'>\n");
        Files.writeString(
                pages.resolve("page.mhtml"),
                "Snapshot-Content-Location: " + THERE
                        + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
                        + "Content-Type: text/html\r\n\r\n" + PAGE.replace("link", "third link")
                        + "\r\n--b\r\nContent-Type: message/external-body; access-type=URL; URL=\""
                        + THERE + "\"\r\n\r\nContent-Type: image/png\r\n\r\n--b--\r\n");
        document(pages.resolve("page.pdf"));
        return pages;
    }

    private static void document(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDActionURI action = new PDActionURI();
            action.setURI(THERE);
            document.getDocumentCatalog().setOpenAction(action);
            PDAnnotationLink link = new PDAnnotationLink();
            link.setAction(action);
            page.getAnnotations().add(link);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 9);
                content.newLineAtOffset(40, 700);
                content.showText(WORDS);
                content.endText();
            }
            document.save(file.toFile());
        }
    }
}
