package org.fourislands.storage.lessons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.fourislands.history.Atlas;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonEdits;
import org.fourislands.lessons.LessonEntry;
import org.fourislands.lessons.PassedOn;
import org.fourislands.lessons.SmallLesson;
import org.fourislands.library.CopyText;
import org.fourislands.library.SavedCopy;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Source;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonFolderTest {
    private static final Atlas ATLAS =
            RecordReader.read(Path.of("assets/history")).atlas();

    @TempDir
    @SuppressWarnings("NullAway") // filled by the test engine
    Path folder;

    private ShelfFolder shelf() {
        return new ShelfFolder(folder);
    }

    private LessonFolder lessons() {
        return new LessonFolder(
                Path.of("assets/lessons"), folder.resolve("lessons"), ATLAS, shelf(), Phrases.in(Language.ENGLISH));
    }

    @Test
    void theReadersOwnLessonsStandAfterTheProgramsAndAreKept() throws IOException {
        int before = lessons().lessons().size();
        Path file = lessons().save(SmallLesson.of(3));
        List<LessonEntry> all = lessons().lessons();
        assertEquals(before + 1, all.size());
        LessonEntry own = all.get(before);
        assertEquals(LessonEntry.Origin.OWN, own.origin());
        assertEquals(3, own.scenes());
        assertEquals(Optional.of(SmallLesson.of(3)), lessons().open(own.file()).lesson());
        assertEquals(Optional.of(file), lessons().fileOf("small"));
    }

    @Test
    void savingAgainReplacesAndLeavesNoDraft() throws IOException {
        lessons().save(SmallLesson.of(3));
        lessons().save(SmallLesson.of(2));
        assertEquals(List.of("small.lesson"), names());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder.resolve("lessons"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void anIdIsFreeAndFitForAFile() throws IOException {
        lessons().save(LessonEdits.renamed(SmallLesson.of(1), "x"));
        assertEquals("small-2", lessons().freeId("Small"));
        assertEquals("lesson", lessons().freeId("北方領土"));
        assertEquals("etc-passwd", lessons().freeId("../../etc/passwd"));
        assertEquals(Optional.empty(), lessons().fileOf("../small"));
    }

    @Test
    void aLessonNeverTakesTheFileOfOneThatIsStillToBeWrittenOrMayComeBack() throws IOException {
        LessonFolder lessons = lessons();
        assertEquals("new", lessons.freeId("New"));
        assertEquals("new-2", lessons.freeId("New"));
        Path small = lessons.save(SmallLesson.of(1));
        lessons.remove(small);
        assertEquals("small-2", lessons.freeId("Small"));
        lessons.restore(small);
        assertEquals(Optional.of(small), lessons.fileOf("small"));
    }

    /** A scene may rest on a work that only this reader has; elsewhere that work is unknown, and named. */
    @Test
    void theReadersOwnWorksAreKnownToALesson() throws IOException {
        Source some = ATLAS.sources().sources().get(0);
        Source own = new Source(
                "own-diary",
                some.bibliography(),
                some.language(),
                some.kind(),
                some.side(),
                some.standpoint(),
                some.rights(),
                some.note());
        Lesson citing = LessonEdits.changing(
                SmallLesson.of(1),
                "scene-1",
                scene -> scene.citing(List.of(new Citation("own-diary", Optional.empty(), Optional.empty(), true))));
        Path file = lessons().save(citing);
        Atlas withOwn = ATLAS.with(ATLAS.sources().beside(() -> List.of(own)));
        LessonFolder atHome = new LessonFolder(
                Path.of("assets/lessons"), folder.resolve("lessons"), withOwn, shelf(), Phrases.in(Language.ENGLISH));
        assertEquals(List.of(), atHome.open(file).troubles());
        assertEquals(1, lessons().open(file).troubles().size());
        assertEquals(Optional.of(citing), lessons().open(file).lesson());
    }

    @Test
    void copiesThatMayNotBePassedOnStayOutAndAreListed() throws IOException {
        Source free = ATLAS.sources().sources().stream()
                .filter(Redistribution::isFree)
                .findFirst()
                .orElseThrow();
        keep(free.id(), "free words");
        keep("japan-times-2018", "words under copyright");
        keep("lowy-2016", "not cited in the lesson");
        Lesson citing = LessonEdits.changing(
                SmallLesson.of(1),
                "scene-1",
                scene -> scene.citing(List.of(
                        new Citation(free.id(), Optional.empty(), Optional.empty(), true),
                        new Citation("japan-times-2018", Optional.empty(), Optional.empty(), true))));
        Path file = folder.resolve("given.lesson");
        PassedOn passed = lessons().passOn(citing, file, Optional.empty());
        assertEquals(List.of(free.id()), passed.enclosed());
        assertEquals(List.of(new PassedOn.KeptOut("japan-times-2018", PassedOn.Why.RIGHTS)), passed.keptOut());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertEquals(2, zip.size());
            String json =
                    new String(zip.getInputStream(zip.getEntry("lesson.json")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(json.contains("copiesKeptOut"));
        }
        assertEquals(
                citing.scenes(), lessons().open(file).lesson().orElseThrow().scenes());
        assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains("words under copyright"));
    }

    private void keep(String work, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        SavedCopy copy = new SavedCopy(
                ShelfFolder.sha256(bytes),
                Optional.of(work),
                "saved.txt",
                ".txt",
                bytes.length,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
        shelf().keep(copy, bytes, new CopyText(List.of()));
    }

    /** Every way in which the record words rights, so that a new one is decided on before it is passed on. */
    @Test
    void onlyRightsThatSaySoLetACopyBePassedOn() {
        TreeSet<String> free = new TreeSet<>();
        ATLAS.sources().sources().stream()
                .filter(Redistribution::isFree)
                .forEach(source -> free.add(source.rights().in(Language.ENGLISH)));
        assertEquals(
                new TreeSet<>(List.of(
                        "Creative Commons Attribution 4.0.",
                        "GSHHG: GNU Lesser General Public License, version 3 or later.",
                        "Official text of a treaty, law or decree; such texts are not protected by copyright in Japan or"
                                + " Russia.",
                        "Text by volunteers under a Creative Commons Attribution-ShareAlike licence.",
                        "The Kremlin publishes its texts under a Creative Commons Attribution 4.0 licence.",
                        "The text is old enough to be free of copyright.",
                        "Work of the United States government; in the public domain in the United States.")),
                free);
    }
}
