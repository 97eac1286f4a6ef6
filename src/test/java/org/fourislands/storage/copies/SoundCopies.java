package org.fourislands.storage.copies;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files as readers save them, one of each kind, to be damaged by tests. */
final class SoundCopies {
    private static final String ENGLISH =
            "The talks were put off again in the autumn, and neither side would say which of the islands it had spoken of.";
    private static final String JAPANESE = "秋の交渉はふたたび延期され、どの島について話したのか、双方とも明らかにしませんでした。";
    private static final String RUSSIAN =
            "Осенью переговоры снова отложили, и ни одна из сторон не сказала, о каких островах шла речь.";

    private SoundCopies() {}

    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("a.html", utf8(page()));
        all.put("b.html", page().replace("utf-8", "shift_jis").getBytes("Shift_JIS"));
        all.put("c.mhtml", utf8(mail()));
        all.put("d.txt", utf8(ENGLISH + "\n\n" + JAPANESE + "\n\n" + RUSSIAN));
        all.put("e.txt", (RUSSIAN + "\n\n" + RUSSIAN).getBytes("KOI8-R"));
        all.put("f.txt", (JAPANESE + "\n\n" + ENGLISH).getBytes(StandardCharsets.UTF_16));
        all.put("g.md", utf8("# Talks\n\n* " + ENGLISH + "\n* " + RUSSIAN + "\n\n> " + JAPANESE + "\n"));
        all.put("h.pdf", pdf());
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String page() {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Talks</title><style>p{margin:0}</style>"
                + "<meta name=\"author\" content=\"A. Writer\"><script>track()</script></head><body><nav><a href=\"/\">Home</a></nav>"
                + "<article><h1>Talks</h1><p>" + ENGLISH + "</p><p>" + JAPANESE + "</p><blockquote><p>" + RUSSIAN
                + "</p></blockquote><ul><li>" + ENGLISH + "</li></ul><table><tr><td>" + ENGLISH + "</td></tr></table>"
                + "<img src=\"data:image/png;base64,iVBORw0KGgo=\"></article><svg><text>x</text></svg></body></html>";
    }

    private static String mail() {
        return "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://paper.example/talks\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"--b1\"\r\n\r\n----b1\r\nContent-Type: text/html\r\n"
                + "Content-Transfer-Encoding: 8bit\r\n\r\n" + page() + "\r\n----b1\r\nContent-Type: image/png\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----b1--\r\n";
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int number = 0; number < 2; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
                    for (int line = 0; line < 20; line++) {
                        content.beginText();
                        content.newLineAtOffset(60, 700 - 14 * line);
                        content.showText(line + " " + ENGLISH.substring(0, 80));
                        content.endText();
                    }
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
