package org.fourislands.storage.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.fourislands.library.Block;
import org.fourislands.library.CopyReading;
import org.fourislands.library.CopyText;
import org.fourislands.library.Fingerprints;
import org.fourislands.library.Found.Certainty;
import org.fourislands.library.PassageFinder;
import org.fourislands.storage.copies.UnreadableCopyException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyReaderTest {
    private static final String FIRST =
            "The ferry to the far harbour leaves twice a week in summer, and only when the ice allows in the other months.";
    private static final String SECOND =
            "Its captain, who has made the crossing for thirty years, keeps a list of every passenger he has carried over.";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>The ferry | A Paper</title>
            <meta property="og:title" content="The ferry"><meta name="author" content="A. Writer">
            <link rel="canonical" href="https://paper.example/ferry"><script>track("all of this")</script></head>
            <body><nav><ul><li><a href="/">Home and much more to click on here</a></li></ul></nav>
            <div class="page"><h1>The ferry</h1><div class="text"><p>%s</p><aside>Read also: ten other ferries that are
            worth the journey in any of the four seasons of the year</aside><p>%s</p><ul><li>A first entry</li></ul></div></div>
            <footer>All rights reserved by the paper and by nobody else in this or in any other world</footer></body></html>
            """.formatted(FIRST, SECOND);

    private static CopyReading read(byte[] content, String name) throws UnreadableCopyException {
        return CopyReader.read(content, name);
    }

    private static Reason refusal(byte[] content, String name) {
        try {
            return fail("read as " + CopyReader.read(content, name));
        } catch (UnreadableCopyException refused) {
            return refused.reason();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPageIsReadAsItsArticleWithoutWhatStandsAround() throws Exception {
        CopyReading page = read(utf8(PAGE), "ferry.html");
        CopyText article = page.readings().get(0);
        assertThat(article.whole()).contains(FIRST, SECOND, "A first entry").doesNotContain("track", "Home", "rights");
        assertThat(article.blocks()).contains(new Block(Block.Kind.ITEM, "A first entry"));
        assertThat(page.head().title()).contains("The ferry");
        assertThat(page.head().authors()).containsExactly("A. Writer");
        assertThat(page.head().address()).contains("https://paper.example/ferry");
    }

    @Test
    void everythingOnAPageIsAReadingToo() throws Exception {
        CopyReading page = read(utf8(PAGE), "ferry.html");
        assertThat(page.readings().get(1).whole()).contains("All rights reserved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "EUC-JP", "ISO-2022-JP", "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void japaneseIsReadWhateverItsEncoding(String encoding) throws Exception {
        String text = "北方領土問題に関する記事の本文です。日本とロシアの間では平和条約がまだ結ばれていません。";
        String page =
                "<html><head><meta charset=\"" + encoding + "\"></head><body><p>" + text + text + "</p></body></html>";
        assertThat(read(page.getBytes(Charset.forName(encoding)), "a.html")
                        .readings()
                        .get(0)
                        .whole())
                .isEqualTo(text + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOI8-R", "windows-1251", "UTF-8", "UTF-16"})
    void plainRussianIsReadThoughNothingDeclaresItsEncoding(String encoding) throws Exception {
        String text = "Переговоры о мирном договоре между Россией и Японией продолжаются уже более семидесяти лет, "
                + "и ни одна из сторон не готова отказаться от своей позиции по островам.";
        assertThat(read(text.getBytes(Charset.forName(encoding)), "a.txt")
                        .readings()
                        .get(0)
                        .whole())
                .isEqualTo(text);
    }

    @Test
    void aPageThatDeclaresOneEncodingAndIsInAnotherIsReadAsItIs() throws Exception {
        String page = "<html><head><meta charset=\"Shift_JIS\"></head><body><p>択捉島と国後島、そして色丹島について。</p></body></html>";
        assertThat(read(utf8(page), "a.html").readings().get(0).whole()).contains("択捉島");
    }

    @Test
    void aPageSavedAsAMailIsReadWithItsAddress() throws Exception {
        String mail = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://paper.example/ferry\r\n"
                + "Subject: The ferry\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\";"
                + " boundary=\"--b1\"\r\n\r\n----b1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                + "Content-Location: https://paper.example/ferry\r\n\r\n"
                + "<html><body><p>" + FIRST.replace("twice", "tw=\r\nice")
                + " =E2=80=9Cyes=E2=80=9D</p></body></html>\r\n"
                + "----b1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----b1--\r\n";
        CopyReading read = read(mail.getBytes(StandardCharsets.US_ASCII), "ferry.mhtml");
        assertThat(read.readings().get(0).whole()).isEqualTo(FIRST + " “yes”");
        assertThat(read.head().address()).contains("https://paper.example/ferry");
    }

    @Test
    void markdownAndPlainTextAreReadInParagraphs() throws Exception {
        assertThat(read(utf8("# The ferry\n\n" + FIRST.replace("week", "*week*\n") + "\n\n- one\n- two"), "a.md")
                        .readings()
                        .get(0)
                        .blocks())
                .containsExactly(
                        new Block(Block.Kind.HEADING, "The ferry"),
                        new Block(Block.Kind.PARAGRAPH, FIRST),
                        new Block(Block.Kind.ITEM, "one"),
                        new Block(Block.Kind.ITEM, "two"));
        assertThat(read(utf8("The ferry\n\n" + FIRST.replace(" week", "\nweek") + "\n  • one\n  • two"), "a.txt")
                        .readings()
                        .get(0)
                        .blocks())
                .containsExactly(
                        new Block(Block.Kind.PARAGRAPH, "The ferry"),
                        new Block(Block.Kind.PARAGRAPH, FIRST),
                        new Block(Block.Kind.ITEM, "one"),
                        new Block(Block.Kind.ITEM, "two"));
    }

    @Test
    void aDocumentInTwoColumnsIsReadColumnByColumn() throws Exception {
        byte[] document = pdf(page -> {
            int half = 6;
            List<String> left = wrapped(FIRST, 30);
            List<String> right = wrapped(SECOND, 30);
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                // Line by line across the gutter, as some programs write it.
                write(page, 60, 700 - 14 * i, i < left.size() ? left.get(i) : "");
                write(page, 320, 700 - 14 * i, i < right.size() ? right.get(i) : "");
            }
            write(page, 280, 40, "Page " + half);
        });
        CopyReading read = read(document, "a.pdf");
        assertThat(new PassageFinder(read.readings().get(0).whole())
                        .find(Fingerprints.of(FIRST).orElseThrow())
                        .certainty())
                .isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void aLockedDocumentSaysSo() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(locked);
        }
        assertThat(refusal(locked.toByteArray(), "a.pdf")).isEqualTo(Reason.LOCKED);
    }

    @Test
    void aDocumentWithoutTextSaysSo() throws Exception {
        assertThat(refusal(pdf(page -> {}), "a.pdf")).isEqualTo(Reason.NO_TEXT);
        assertThat(refusal(new byte[0], "a.txt")).isEqualTo(Reason.NO_TEXT);
        assertThat(refusal(utf8("<html><body><script>all()</script></body></html>"), "a.html"))
                .isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0, 1, 0, 9, 0, 0, 7}, "a.zip"))
                .isEqualTo(Reason.PACKED);
        assertThat(refusal(new byte[] {1, 0, 9, 3, 0, 0, 0, 7, 1, 1, 1}, "a.bin"))
                .isEqualTo(Reason.UNKNOWN_KIND);
        assertThat(refusal(utf8("%PDF-1.7\nbroken"), "a.pdf")).isEqualTo(Reason.BROKEN);
    }

    @Test
    void aPageNestedBeyondAllMeasureIsReadAllTheSame() throws Exception {
        String deep = "<div>".repeat(50_000) + FIRST;
        assertThat(read(utf8("<html><body>" + deep), "a.html").readings().get(0).whole())
                .isEqualTo(FIRST);
    }

    @Test
    void anyBytesAreReadOrRefusedInWords() {
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            byte[] content = random.nextBoolean() ? utf8(PAGE) : utf8("%PDF-1.4\n" + PAGE);
            for (int change = 0; change < 60; change++) {
                content[random.nextInt(content.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(CopyReader.read(content, "a" + i).readings()).isNotEmpty();
            } catch (UnreadableCopyException refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
    }

    private interface Writing {
        void on(PDPageContentStream page) throws IOException;
    }

    private static byte[] pdf(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                writing.on(content);
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void write(PDPageContentStream page, float x, float y, String line) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
        page.newLineAtOffset(x, y);
        page.showText(line);
        page.endText();
    }

    private static List<String> wrapped(String text, int width) {
        return text.replaceAll("(.{1," + width + "})(\\s+|$)", "$1\n").lines().toList();
    }
}
