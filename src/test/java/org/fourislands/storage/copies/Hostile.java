package org.fourislands.storage.copies;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Files made to do harm, by what they try. */
final class Hostile {
    static final String WORDS =
            "Some honest words about four groups of islands, long enough to be read as a paragraph.";
    /** By hand 60, the largest that is read at all. */
    private static final int BIG = Integer.getInteger("hostile.megabytes", 5) << 20;

    private Hostile() {}

    interface Maker {
        byte[] make() throws IOException;
    }

    static Map<String, Maker> files() {
        Map<String, Maker> files = new LinkedHashMap<>();
        files.put("deep.html", () -> latin("<html><body>" + "<div>".repeat(some(200_000)) + WORDS));
        files.put("deep-lists.html", () -> latin("<html><body>" + "<ul><li>".repeat(some(100_000)) + WORDS));
        files.put("deep-tables.html", () -> latin("<html><body>" + "<table><tr><td>".repeat(some(60_000)) + WORDS));
        files.put(
                "deep-fonts.html",
                () -> latin("<html><body>" + fonts(some(5_000)) + "<p>x".repeat(some(20_000)) + WORDS));
        files.put("elements.html", () -> latin("<html>" + "<p>".repeat(BIG / 3)));
        files.put("scripts.html", () -> latin("<html><p>" + WORDS + "<script>x</script>".repeat(some(190_000))));
        files.put(
                "mixed.html",
                () -> latin("<html><body>" + "<p>a<script></script>".repeat(some(150_000)) + "<p>" + WORDS));
        files.put("breaks.html", () -> latin("<html><body><p>" + WORDS + "<br> ".repeat(some(390_000))));
        files.put("quotes.html", () -> latin("<html><body>" + "<blockquote>a".repeat(some(100_000)) + WORDS));
        files.put("attributes.html", () -> latin("<html><body><p " + attributes(some(300_000)) + ">" + WORDS));
        files.put(
                "picture.html",
                () -> latin("<html><img src=\"data:image/png;base64," + "A".repeat(BIG) + "\"><p>" + WORDS));
        files.put(
                "pictures.html",
                () -> latin("<html>" + ("<img src=data:image/png;base64," + "B".repeat(some(60_000)) + ">").repeat(900)
                        + "<p>" + WORDS));
        files.put(
                "style.html", () -> latin("<html><style>a{b:url(data:x," + "C".repeat(BIG) + ")}</style><p>" + WORDS));
        files.put("comment.html", () -> latin("<html><!--" + "-".repeat(BIG) + "--><p>" + WORDS));
        files.put("title.html", () -> latin("<html><title>" + "t".repeat(BIG / 2) + "</title><p>" + WORDS));
        files.put(
                "metas.html",
                () -> latin(
                        "<html><head>" + "<meta name=author content=a>".repeat(some(200_000)) + "</head><p>" + WORDS));
        files.put("spaces.html", () -> latin("<html><p>" + WORDS + " ".repeat(BIG) + "end"));
        files.put("open.html", () -> latin("<html><p>" + WORDS + "<a href='".repeat(some(100_000))));
        files.put("entities.html", () -> latin("<html><p>" + WORDS + "&amp".repeat(some(5_000_000))));
        files.put("word.txt", () -> latin("x".repeat(BIG)));
        files.put("lines.txt", () -> latin(WORDS + "\n".repeat(BIG)));
        files.put("paragraphs.txt", () -> latin("a\n\n".repeat(BIG / 4)));
        files.put("spaces.txt", () -> latin("a\n" + " ".repeat(BIG) + "b"));
        files.put("quotes.md", () -> latin(">".repeat(some(100_000)) + WORDS));
        files.put("lists.md", () -> latin("- ".repeat(some(50_000)) + WORDS));
        files.put("brackets.md", () -> latin("[".repeat(some(200_000)) + WORDS));
        files.put("stars.md", () -> latin("*a **a ".repeat(some(100_000)) + WORDS));
        files.put("nested.mhtml", () -> latin(nested(some(100_000))));
        files.put("parts.mhtml", () -> latin(parts(some(100_000))));
        files.put(
                "headers.mhtml",
                () -> latin("MIME-Version: 1.0\r\n" + "X-A: b\r\n".repeat(some(2_000_000)) + "\r\n" + WORDS));
        files.put("header.mhtml", () -> latin("MIME-Version: 1.0\r\nSubject: " + "a".repeat(BIG) + "\r\n\r\n" + WORDS));
        files.put(
                "messages.mhtml",
                () -> latin("MIME-Version: 1.0\r\n" + "Content-Type: message/rfc822\r\n\r\n".repeat(some(50_000))));
        files.put("bomb.pdf", () -> packedPage(400, false));
        files.put("twice-packed.pdf", () -> packedPage(1000, true));
        files.put("operators.pdf", () -> page("q Q ".repeat(some(2_000_000))));
        files.put("letters.pdf", () -> page("BT /F1 12 Tf " + "(aaaaaaaaaaaaaaaa) Tj ".repeat(some(200_000)) + "ET"));
        files.put("far.pdf", () -> page("BT /F1 12 Tf 1e30 0 0 1e30 1e30 1e30 Tm (far away) Tj ET"));
        files.put(
                "arrays.pdf",
                () -> latin(
                        "%PDF-1.4\n1 0 obj\n" + "[".repeat(some(200_000)) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        files.put(
                "dictionaries.pdf",
                () -> latin("%PDF-1.4\n1 0 obj\n" + "<</A ".repeat(some(200_000))
                        + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        files.put("circle.pdf", () -> latin(circle()));
        files.put("objects.pdf", () -> latin("%PDF-1.4\n" + "1 0 obj\n<<>>\nendobj\n".repeat(some(400_000)) + "%%EOF"));
        files.put("zeros.pdf", () -> latin("%PDF-1.4\n" + "\0".repeat(BIG)));
        files.put("zip.zip", () -> zip("a.html", 200));
        files.put("page.maff", () -> zip("1/index.html", 1));
        files.put("zip-as-page.html", () -> zip("a.html", 1));
        files.put("huge.html", () -> new byte[200 << 20]);
        files.put("zeros.html", () -> new byte[BIG]);
        return files;
    }

    private static int some(int most) {
        return Math.max(1000, (int) ((long) most * BIG / (60 << 20)));
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String fonts(int count) {
        StringBuilder fonts = new StringBuilder();
        for (int i = 0; i < count; i++) {
            fonts.append("<font size=").append(i).append('>');
        }
        return fonts.toString();
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("=b");
        }
        return attributes.toString();
    }

    private static String nested(int depth) {
        StringBuilder mail = new StringBuilder("MIME-Version: 1.0\r\n");
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        return mail + "Content-Type: text/html\r\n\r\n<p>" + WORDS;
    }

    private static String parts(int count) {
        return "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: image/png\r\n\r\nAAAA\r\n".repeat(count)
                + "--b\r\nContent-Type: text/html\r\n\r\n<p>" + WORDS + "\r\n--b--\r\n";
    }

    private static String circle() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[2 0 R 2 0 R]/Parent 2 0 R>>endobj\n"
                + "trailer<</Root 1 0 R/Prev 9>>\n%%EOF";
    }

    static byte[] page(String content) throws IOException {
        return document(latin(content), false);
    }

    private static byte[] packedPage(int megabytes, boolean twice) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] words = latin("% nothing\n".repeat(1 << 20 >> 3));
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            for (int size = 0; size < megabytes << 20 && size >= 0; size += words.length) {
                out.write(words);
            }
        }
        return document(packed.toByteArray(), twice);
    }

    /** {@code packed} as it is, said to be packed; packed again if wanted. */
    private static byte[] document(byte[] content, boolean twice) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean packed = content.length > 2 && content[0] == 0x78;
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            COSStream stream = document.getDocument().createCOSStream();
            try (var out = packed && !twice
                    ? stream.createRawOutputStream()
                    : stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content);
            }
            if (packed && !twice) {
                stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            } else if (packed) {
                org.apache.pdfbox.cos.COSArray both = new org.apache.pdfbox.cos.COSArray();
                both.add(COSName.FLATE_DECODE);
                both.add(COSName.FLATE_DECODE);
                stream.setItem(COSName.FILTER, both);
            }
            page.setContents(new PDStream(stream));
            page.setResources(resources());
            document.addPage(page);
            document.save(bytes, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
        }
        return bytes.toByteArray();
    }

    private static org.apache.pdfbox.pdmodel.PDResources resources() {
        var resources = new org.apache.pdfbox.pdmodel.PDResources();
        resources.put(
                COSName.getPDFName("F1"),
                new org.apache.pdfbox.pdmodel.font.PDType1Font(
                        org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA));
        return resources;
    }

    private static byte[] zip(String name, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            byte[] page = latin("<html><p>" + WORDS + " ".repeat(1 << 20));
            for (int i = 0; i < megabytes; i++) {
                out.write(page);
            }
        }
        return bytes.toByteArray();
    }
}
