package org.fourislands.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fourislands.library.CopyText;
import org.fourislands.library.SavedCopy;
import org.fourislands.storage.shelf.ShelfFolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    @SuppressWarnings("NullAway") // filled by the test engine
    Path folder;

    private int run(String... arguments) {
        String[] all = Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--library", folder.resolve("library").toString()))
                .toArray(String[]::new);
        return Commands.run(new PrintWriter(out), new PrintWriter(err), all);
    }

    @Test
    void theFourLessonsAreListed() {
        assertEquals(Exit.FINE, run("lesson", "list", "--json"));
        JsonObject form = JsonParser.parseString(out.toString()).getAsJsonObject();
        assertEquals(4, form.getAsJsonArray("lessons").size());
        JsonObject first = form.getAsJsonArray("lessons").get(0).getAsJsonObject();
        assertEquals("program", first.get("origin").getAsString());
        assertTrue(first.get("scenes").getAsInt() >= 6);
    }

    /** From one reader's shelf through a file onto another's. */
    @Test
    void copiesGoWithALessonAndAreTakenInFromIt() throws IOException {
        byte[] page = "<title>T</title><p>Some words of a treaty.</p>".getBytes(StandardCharsets.UTF_8);
        SavedCopy copy = new SavedCopy(
                ShelfFolder.sha256(page),
                Optional.of("joint-declaration-1956"),
                "page.html",
                ".html",
                page.length,
                Instant.EPOCH,
                Optional.empty(),
                Optional.of("T"));
        SavedCopy unused = new ShelfFolder(folder.resolve("library")).keep(copy, page, new CopyText(List.of()));
        Path given = folder.resolve("given.lesson");
        assertEquals(Exit.FINE, run("lesson", "pass-on", "four-dates", "--out", given.toString()));
        assertTrue(out.toString().contains("with a copy of joint-declaration-1956"), out.toString());
        Path other = folder.resolve("other");
        assertEquals(
                Exit.FINE,
                Commands.run(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        "lesson",
                        "take",
                        given.toString(),
                        "--library",
                        other.toString()));
        List<SavedCopy> taken = new ShelfFolder(other).copies();
        assertEquals(
                List.of(copy.sha256()), taken.stream().map(SavedCopy::sha256).toList());
        // What the file says of the work is not believed; nothing in the page shows it.
        assertEquals(Optional.empty(), taken.get(0).source());
    }

    @Test
    void aLessonWithoutCopiesSaysSo() {
        assertEquals(Exit.FINE, run("lesson", "take", "four-dates"));
        assertTrue(out.toString().contains("No saved copies came with"), out.toString());
    }

    @Test
    void aPdfHasOneSceneToAPageWithWordsInThreeScriptsAndItsFontsInIt() throws IOException {
        Path file = folder.resolve("four.pdf");
        assertEquals(Exit.FINE, run("lesson", "export", "four-dates", "--out", file.toString()));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(10, document.getNumberOfPages());
            String text = new PDFTextStripper().getText(document);
            for (String words : List.of(
                    "The islands in four dates",
                    "This scene rests on",
                    "Etorofu / Iturup",
                    "択捉島",
                    "Итуруп",
                    "endorses none",
                    "art. 9")) {
                assertTrue(text.contains(words), words);
            }
            assertFalse(text.contains("For the teacher"), "the class's handout has no notes");
            for (PDPage page : document.getPages()) {
                assertEmbedded(page.getResources());
            }
        }
    }

    private static void assertEmbedded(PDResources resources) throws IOException {
        for (COSName name : resources.getFontNames()) {
            assertTrue(resources.getFont(name).isEmbedded(), name.getName());
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject inner = resources.getXObject(name);
            if (inner instanceof PDFormXObject form) {
                assertEmbedded(form.getResources());
            }
        }
    }

    @Test
    void aWorksheetLeavesTheNamesOnItsMapsBlankAndNamesItsWorksAtTheEnd() throws IOException {
        Path file = folder.resolve("sheet.pdf");
        assertEquals(
                Exit.FINE,
                run("lesson", "export", "two-or-four", "--out", file.toString(), "--worksheet", "--paper", "letter"));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(612, document.getPage(0).getMediaBox().getWidth());
            String text = new PDFTextStripper().getText(document);
            assertFalse(text.contains("択捉島"), "the choices name the islands in Latin letters, the maps in all");
            assertFalse(text.contains("色丹島"));
            assertTrue(text.contains("1 ...."));
            assertTrue(text.contains("Works this lesson rests on"));
            assertFalse(text.contains("Answer:"));
        }
    }

    @Test
    void notesAndAnswersComeOnlyWhenAskedFor() throws IOException {
        Path file = folder.resolve("notes.pdf");
        assertEquals(
                Exit.FINE,
                run("lesson", "export", "fact-claim-opinion", "--out", file.toString(), "--notes", "--per-page", "2"));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("For the teacher"));
            assertTrue(text.contains("Answer: Ainu, Japan and Russia"), text);
        }
    }

    @Test
    void theHtmlNeedsNothingElseAndTellsItsPicturesInWords() throws IOException {
        Path file = folder.resolve("page.html");
        assertEquals(Exit.FINE, run("lesson", "export", "five-articles", "--out", file.toString()));
        Document page = Jsoup.parse(Files.readString(file));
        assertEquals(0, page.select("script, link, iframe, object, embed").size());
        assertTrue(page.select("[src]").stream()
                .allMatch(picture -> picture.attr("src").startsWith("data:image/png")));
        assertFalse(page.select("style").text().contains("url("));
        assertEquals(10, page.select("section > figure > img").size());
        page.select("img").forEach(picture -> assertTrue(picture.attr("alt").length() > 40, picture.attr("alt")));
        assertEquals(10, page.select("nav a").size());
        page.select("nav a, a.skip")
                .forEach(link -> assertEquals(1, page.select(link.attr("href")).size()));
        assertEquals("en", page.select("html").attr("lang"));
        assertEquals(1, page.select("h1").size());
        assertFalse(page.text().contains("For the teacher"));
    }

    @Test
    void picturesAreOneFileForEachScene() throws IOException {
        Path file = folder.resolve("scene.png");
        assertEquals(Exit.FINE, run("lesson", "export", "four-dates", "--out", file.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    10, files.filter(path -> path.toString().endsWith(".png")).count());
        }
        assertTrue(Files.exists(folder.resolve("scene-01.png")));
        assertTrue(out.toString().contains("scene-10.png"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four-dates --out x.doc",
                "no-such-lesson --out x.pdf",
                "four-dates --out x.pdf --paper a3",
                "four-dates --out x.pdf --per-page 3",
                "four-dates --out x.pdf --style harvard",
                "four-dates"
            })
    void wrongUseIsSaidInOneLineAndWritesNothing(String given) {
        String[] arguments = ("lesson export " + given).split(" ", -1);
        assertEquals(Exit.WRONG_USE, run(arguments));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertFalse(Files.exists(Path.of("x.pdf")));
    }

    @Test
    void lessonAloneSaysWhatItWants() {
        assertEquals(Exit.WRONG_USE, run("lesson"));
        assertTrue(err.toString().contains("list, export"));
    }
}
