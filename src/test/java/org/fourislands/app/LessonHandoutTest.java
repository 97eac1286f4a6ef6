package org.fourislands.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fourislands.citing.References;
import org.fourislands.earth.Position;
import org.fourislands.export.lessons.Handout;
import org.fourislands.export.lessons.LessonExport;
import org.fourislands.export.lessons.LessonPress;
import org.fourislands.history.Atlas;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonEdits;
import org.fourislands.lessons.PenMark;
import org.fourislands.lessons.SmallLesson;
import org.fourislands.lessons.Task;
import org.fourislands.sources.Citation;
import org.fourislands.sources.CitationStyle;
import org.fourislands.storage.AtomicFile;
import org.fourislands.storage.DataFolder;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.survey.Progress;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a teacher's own lesson becomes on paper. */
class LessonHandoutTest {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);
    private static final DataFolder DATA = new DataFolder(Path.of("").toAbsolutePath());
    private static final Atlas ATLAS = RecordReader.read(DATA.record()).atlas();
    private static final MapMaker MAPS = new MapMaker(DATA, ATLAS, PHRASES);
    private static final LessonExport EXPORT = new LessonExport(
            new LessonPress(ATLAS, PHRASES, new References(PHRASES), MAPS::plate, MAPS.faces()), AtomicFile::write);

    private static final String OFFER = "london-two-island-offer-1955";

    @TempDir
    @SuppressWarnings("NullAway") // filled by the test engine
    Path folder;

    private String pdf(Lesson lesson, Handout handout) throws IOException {
        Path file = folder.resolve("out.pdf");
        EXPORT.write(lesson, handout, file, Progress.UNWATCHED);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Lesson with(java.util.function.UnaryOperator<org.fourislands.lessons.Scene> change) {
        return LessonEdits.changing(SmallLesson.of(2), "scene-1", change);
    }

    @Test
    void cancellingLeavesNoFile() {
        List<Double> told = new ArrayList<>();
        Progress afterTwo = new Progress() {
            @Override
            public void at(double share) {
                told.add(share);
            }

            @Override
            public boolean isCancelled() {
                return told.size() >= 2;
            }
        };
        Path file = folder.resolve("out.pdf");
        assertThrows(
                CancellationException.class, () -> EXPORT.write(SmallLesson.of(4), Handout.usual(), file, afterTwo));
        assertEquals(List.of(0.25, 0.5), told);
        assertFalse(Files.exists(file));
    }

    @Test
    void notesThatFindNoRoomGoOnOnTheNextPageAndNothingIsLost() throws IOException {
        String notes = IntStream.range(0, 900).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));
        Handout handout =
                new Handout(Handout.Paper.A4, Handout.PerPage.TWO, Set.of(Handout.Extra.NOTES), CitationStyle.APA);
        String text = pdf(with(scene -> scene.noting(notes)), handout);
        assertTrue(text.contains("Scene 1, continued"), text);
        for (int word = 0; word < 900; word++) {
            assertTrue(text.contains("w" + word), "w" + word);
        }
    }

    @Test
    void aWorkThatIsNotKnownHereIsNamedByItsId() throws IOException {
        Citation own = new Citation("my-own-work", Optional.empty(), Optional.empty(), false);
        String text = pdf(with(scene -> scene.citing(List.of(own))), Handout.usual());
        assertTrue(text.contains("my-own-work"));
        assertTrue(text.contains("unverified"));
    }

    @Test
    void whatWasDrawnByHandIsInThePicture() throws IOException {
        PenMark line = new PenMark(List.of(new Position(145.5, 43.6), new Position(147.5, 44.6)));
        assertTrue(magenta(with(scene -> scene.marked(List.of(line)))) > 400);
        assertEquals(0, magenta(SmallLesson.of(1)));
    }

    private int magenta(Lesson lesson) throws IOException {
        EXPORT.write(lesson, Handout.usual(), folder.resolve("mark.png"), Progress.UNWATCHED);
        BufferedImage image = ImageIO.read(folder.resolve("mark-01.png").toFile());
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found += (image.getRGB(x, y) & 0xFFFFFF) == 0xC2185B ? 1 : 0;
            }
        }
        return found;
    }

    @Test
    void aLessonWithoutScenesIsATitleOnAPage() throws IOException {
        assertTrue(pdf(SmallLesson.of(0), Handout.usual()).contains("A small lesson"));
    }

    @Test
    void wordsOfHtmlStayWords() throws IOException {
        Path file = folder.resolve("out.html");
        EXPORT.write(
                with(scene -> scene.saying("<script>alert(1)</script> & \"more\"")),
                Handout.usual(),
                file,
                Progress.UNWATCHED);
        String page = Files.readString(file);
        assertFalse(page.contains("<script>"));
        assertTrue(page.contains("&lt;script&gt;"));
    }

    private static Lesson asking(Task task) {
        return with(scene -> scene.seeing(scene.view().drawing(Optional.of(OFFER)))
                .saying("Told before.")
                .asking(Optional.of(task)));
    }

    private String worksheet(Lesson lesson, String name) throws IOException {
        Handout sheet =
                new Handout(Handout.Paper.A4, Handout.PerPage.TWO, Set.of(Handout.Extra.WORKSHEET), CitationStyle.APA);
        if (name.endsWith(".pdf")) {
            return pdf(lesson, sheet).replaceAll("\\s+", " ");
        }
        EXPORT.write(lesson, sheet, folder.resolve(name), Progress.UNWATCHED);
        return Files.readString(folder.resolve(name));
    }

    private static int times(String name, String text) {
        return text.split(Pattern.quote(name), -1).length - 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.pdf", "out.html"})
    void aWorksheetTellsNeitherInASentenceNorInItsStampWhatItAsks(String file) throws IOException {
        Lesson asking = asking(Task.of(Task.Kind.WHICH_PROPOSAL, "joint-declaration-1956", OFFER));
        String name = ATLAS.proposal(OFFER).orElseThrow().name().in(Language.ENGLISH);
        String sheet = worksheet(asking, file);
        assertFalse(sheet.contains("Told before"));
        assertEquals(1, times(name, sheet), "among what is offered, and nowhere else");
        assertTrue(sheet.contains("Tick the right one"));
        assertTrue(pdf(asking, Handout.usual()).contains("Told before"));
    }

    @Test
    void whatIsPutInOrderIsNumberedOnAWorksheet() throws IOException {
        Lesson asking = asking(Task.of(Task.Kind.IN_ORDER, "joint-declaration-1956", OFFER));
        assertTrue(worksheet(asking, "out.pdf").contains("Number them"));
    }

    @Test
    void whoNamesTheFirstPictureOfASeriesMeansThemAll() throws IOException {
        List<Path> both = List.of(folder.resolve("s-01.png"), folder.resolve("s-02.png"));
        assertEquals(both, LessonExport.files(SmallLesson.of(2), folder.resolve("s.png")));
        assertEquals(both, LessonExport.files(SmallLesson.of(2), folder.resolve("s-01.png")));
        assertEquals(
                both, EXPORT.write(SmallLesson.of(2), Handout.usual(), folder.resolve("s-01.png"), Progress.UNWATCHED));
    }
}
