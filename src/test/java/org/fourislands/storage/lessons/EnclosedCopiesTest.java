package org.fourislands.storage.lessons;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fourislands.history.Atlas;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.lessons.Enclosures;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonEdits;
import org.fourislands.lessons.LessonReading;
import org.fourislands.lessons.PassedOn;
import org.fourislands.lessons.SmallLesson;
import org.fourislands.library.CopyText;
import org.fourislands.library.SavedCopy;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Source;
import org.fourislands.storage.copies.CopyReader;
import org.fourislands.storage.copies.UnreadableCopyException;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies that go with a lesson, stay with it, and come with one from a stranger. */
class EnclosedCopiesTest {
    private static final Atlas ATLAS =
            RecordReader.read(Path.of("assets/history")).atlas();
    private static final List<Source> FREE =
            ATLAS.sources().sources().stream().filter(Redistribution::isFree).toList();

    @TempDir
    @SuppressWarnings("NullAway") // filled by the test engine
    Path folder;

    private ShelfFolder shelf() {
        return new ShelfFolder(folder.resolve("library"));
    }

    private LessonFolder lessons() {
        return new LessonFolder(
                Path.of("assets/lessons"),
                folder.resolve("library/lessons"),
                ATLAS,
                shelf(),
                Phrases.in(Language.ENGLISH));
    }

    private SavedCopy keep(String work, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        return shelf().keep(
                        new SavedCopy(
                                ShelfFolder.sha256(bytes),
                                Optional.of(work),
                                "saved.txt",
                                ".txt",
                                bytes.length,
                                Instant.EPOCH,
                                Optional.of("https://paper.example/four"),
                                Optional.of("A page")),
                        bytes,
                        new CopyText(List.of()));
    }

    private static Lesson citing(List<Source> works) {
        return LessonEdits.changing(
                SmallLesson.of(2),
                "scene-1",
                scene -> scene.citing(works.stream()
                        .map(work -> new Citation(work.id(), Optional.empty(), Optional.empty(), true))
                        .toList()));
    }

    /** Two free copies in a file to be given away. */
    private Path passedOn() throws IOException {
        keep(FREE.get(0).id(), "one text");
        keep(FREE.get(1).id(), "another text");
        Path file = folder.resolve("given.lesson");
        lessons().passOn(citing(FREE.subList(0, 2)), file, Optional.empty());
        return file;
    }

    private List<String> texts(Path file) throws Exception {
        List<String> texts = new ArrayList<>();
        for (EnclosedCopy copy : lessons().open(file).enclosed()) {
            texts.add(new String(LessonFolder.bytes(file, copy), StandardCharsets.UTF_8));
        }
        return texts.stream().sorted().toList();
    }

    @Test
    void whatIsEnclosedIsToldWithItsWorkTitleAddressAndSize() throws Exception {
        LessonReading read = lessons().open(passedOn());
        assertEquals(List.of(), read.troubles());
        EnclosedCopy first = read.enclosed().stream()
                .filter(copy -> copy.work().equals(FREE.get(0).id()))
                .findFirst()
                .orElseThrow();
        assertEquals("A page", first.title());
        assertEquals(Optional.of("https://paper.example/four"), first.address());
        assertEquals("one text".length(), first.bytes());
        assertEquals("A page.txt", first.fileName());
    }

    @Test
    void aLessonEditedAndSavedInPlaceKeepsItsCopies() throws Exception {
        Path file = passedOn();
        LessonReading before = lessons().open(file);
        Lesson edited = SmallLesson.of(1); // not even the citations are left
        lessons().save(edited, file, Optional.of(file));
        lessons().save(edited, file, Optional.of(file));
        assertEquals(before.enclosed(), lessons().open(file).enclosed());
        assertEquals(List.of("another text", "one text"), texts(file));
        assertEquals(
                edited.scenes(), lessons().open(file).lesson().orElseThrow().scenes());
    }

    @Test
    void whatIsPackedAlreadyLiesAsItIsAndWordsArePacked() throws IOException {
        byte[] packed = new byte[300_000];
        new Random(1).nextBytes(packed);
        byte[] words = "words ".repeat(50_000).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("packed.lesson");
        try (OutputStream out = Files.newOutputStream(file)) {
            LessonZip zip = new LessonZip(out);
            zip.copy(EnclosedCopy.name("0".repeat(64), ".pdf"), packed);
            zip.copy(EnclosedCopy.name("1".repeat(64), ".txt"), words);
            zip.end("{}");
        }
        try (EnclosedFiles files = EnclosedFiles.in(file)) {
            assertArrayEquals(
                    packed,
                    files.bytes(EnclosedCopy.name("0".repeat(64), ".pdf")).orElseThrow());
            assertArrayEquals(
                    words,
                    files.bytes(EnclosedCopy.name("1".repeat(64), ".txt")).orElseThrow());
        }
        assertTrue(Files.size(file) > packed.length && Files.size(file) < packed.length + words.length / 2);
    }

    @Test
    void savedElsewhereTheCopiesGoAlongAndOtherLessonsCopiesDoNot() throws Exception {
        Path file = passedOn();
        Path other = folder.resolve("other.lesson");
        lessons().save(SmallLesson.of(1), other, Optional.of(file));
        assertEquals(List.of("another text", "one text"), texts(other));
        lessons().save(SmallLesson.of(1), other, Optional.empty());
        assertEquals(List.of(), texts(other));
    }

    @Test
    void oneAmongTheReadersOwnKeepsItsCopiesToo() throws Exception {
        Path own = folder.resolve("library/lessons/small.lesson");
        Files.createDirectories(folder.resolve("library/lessons"));
        Files.copy(passedOn(), own);
        lessons().save(SmallLesson.of(3));
        assertEquals(List.of("another text", "one text"), texts(own));
    }

    @Test
    void whatStayedOutStaysNamed() throws Exception {
        keep("japan-times-2018", "under copyright");
        Path file = folder.resolve("given.lesson");
        Source closed = ATLAS.sources().source("japan-times-2018").orElseThrow();
        lessons().passOn(citing(List.of(closed)), file, Optional.empty());
        lessons().save(SmallLesson.of(1), file, Optional.of(file));
        assertEquals(
                List.of("japan-times-2018"),
                EnclosureForm.read(LessonBytes.json(file)).keptOut());
    }

    @Test
    void whatCameWithALessonIsPassedOnAgainAsFarAsItMayBe() throws Exception {
        Path file = passedOn();
        for (SavedCopy copy : shelf().copies()) {
            shelf().remove(copy);
        }
        Path again = folder.resolve("again.lesson");
        PassedOn passed = lessons().passOn(citing(FREE.subList(0, 1)), again, Optional.of(file));
        assertEquals(List.of(FREE.get(0).id()), passed.enclosed());
        assertEquals(List.of("one text"), texts(again));
    }

    @Test
    void anUnreadableOriginalStaysOutAndTheRestGoes() throws Exception {
        keep(FREE.get(0).id(), "one text");
        SavedCopy gone = keep(FREE.get(1).id(), "gone");
        SavedCopy other = keep(FREE.get(2).id(), "other bytes");
        Files.delete(shelf().original(gone));
        Files.writeString(shelf().original(other), "not these bytes");
        Path file = folder.resolve("given.lesson");
        PassedOn passed = lessons().passOn(citing(FREE.subList(0, 3)), file, Optional.empty());
        assertEquals(List.of(FREE.get(0).id()), passed.enclosed());
        assertEquals(
                Stream.of(FREE.get(1).id(), FREE.get(2).id()).sorted().toList(),
                passed.keptOut(PassedOn.Why.UNREADABLE).stream().sorted().toList());
        assertEquals(List.of("one text"), texts(file));
    }

    @Test
    void nobodyIsAskedTwiceForTheSame() throws Exception {
        Path file = passedOn();
        List<EnclosedCopy> enclosed = lessons().open(file).enclosed();
        assertEquals(List.of(), lessons().unasked(enclosed), "they lie on the shelf");
        for (SavedCopy copy : shelf().copies()) {
            shelf().remove(copy);
        }
        assertEquals(enclosed, lessons().unasked(enclosed));
        lessons().asked(enclosed.subList(0, 1));
        assertEquals(enclosed.subList(1, 2), lessons().unasked(enclosed));
        lessons().asked(enclosed);
        assertEquals(List.of(), lessons().unasked(enclosed));
    }

    @Test
    void aRemovedLessonCanComeBackForADayAndIsThenCleared() throws IOException {
        Path old = lessons().save(SmallLesson.of(1));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(400))));
        lessons().remove(old);
        shelf().clearLeftovers(Instant.now());
        lessons().restore(old);
        assertTrue(Files.exists(old));
        lessons().remove(old);
        shelf().clearLeftovers(Instant.now().plus(Duration.ofDays(2)));
        try (Stream<Path> left = Files.list(folder.resolve("library/lessons"))) {
            assertEquals(List.of(), left.toList());
        }
        assertEquals("small", lessons().freeId("small"));
    }

    // Files from strangers

    private static String name(String words) {
        return EnclosedCopy.name(ShelfFolder.sha256(words.getBytes(StandardCharsets.UTF_8)), ".txt");
    }

    private Path hostile(Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve("hostile.lesson");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(LessonBytes.LESSON));
            zip.write(LessonJson.write(SmallLesson.of(2), Enclosures.NONE).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    @Test
    void namesThatLeadElsewhereAreLeftAlone() throws Exception {
        String sound = name("sound");
        Path file = hostile(Map.of(
                "../../outside.txt",
                new byte[1],
                "copies/../../outside.txt",
                new byte[1],
                "/etc/outside",
                new byte[1],
                "copies\\" + "0".repeat(64) + ".txt",
                new byte[1],
                "copies/" + "0".repeat(64) + ".txt/x",
                new byte[1],
                sound,
                "sound".getBytes(StandardCharsets.UTF_8)));
        LessonReading read = lessons().open(file);
        assertEquals(
                List.of(sound), read.enclosed().stream().map(EnclosedCopy::name).toList());
        assertEquals(1, read.troubles().size());
        assertTrue(
                read.troubles().get(0).startsWith("5 things"), read.troubles().toString());
        lessons().save(SmallLesson.of(1), file, Optional.of(file));
        assertEquals(List.of("sound"), texts(file));
        assertEquals(List.of(), lessons().open(file).troubles());
        assertFalse(Files.exists(folder.resolve("../outside.txt")));
    }

    @Test
    void bytesThatAreNotThoseOfTheNameAreNotTaken() throws IOException {
        String name = name("what it says");
        Path file = hostile(Map.of(name, "something else".getBytes(StandardCharsets.UTF_8)));
        EnclosedCopy copy = lessons().open(file).enclosed().get(0);
        assertThrows(UnreadableCopyException.class, () -> LessonFolder.bytes(file, copy));
        // It is not the program's to throw away, but it is never passed on.
        lessons().save(SmallLesson.of(1), file, Optional.of(file));
        assertEquals(1, lessons().open(file).enclosed().size());
    }

    @Test
    void aBombIsLeftAloneAndCostsLittle() throws IOException {
        String name = EnclosedCopy.name("0".repeat(64), ".html");
        Path file = folder.resolve("hostile.lesson");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(LessonBytes.LESSON));
            zip.write(LessonJson.write(SmallLesson.of(2), Enclosures.NONE).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        LessonReading read = lessons().open(file);
        assertEquals(List.of(), read.enclosed());
        assertEquals(1, read.troubles().size());
        assertThrows(UnreadableCopyException.class, () -> LessonFolder.bytes(file, EnclosedCopy.unsaid(name, 1)));
        lessons().save(SmallLesson.of(1), file, Optional.of(file));
        assertTrue(Files.size(file) < 100_000);
    }

    /** The sizes in the zip say one thing, the bytes another. */
    @Test
    void aBombThatSaysItIsSmallIsCutOff() throws IOException {
        String name = EnclosedCopy.name("0".repeat(64), ".html");
        Path file = hostile(Map.of(name, new byte[CopyReader.MOST_BYTES + 10]));
        byte[] bytes = Files.readAllBytes(file);
        patchSize(bytes, name, 10);
        Files.write(file, bytes);
        LessonReading read = lessons().open(file);
        assertEquals(1, read.enclosed().size());
        EnclosedCopy copy = read.enclosed().get(0);
        assertEquals(10, copy.bytes());
        assertThrows(UnreadableCopyException.class, () -> LessonFolder.bytes(file, copy));
        lessons().save(SmallLesson.of(1), file, Optional.of(file));
        assertTrue(Files.size(file) < 100_000);
    }

    /** Writes another size into the list at the zip's end. */
    private static void patchSize(byte[] zip, String name, int size) {
        String all = new String(zip, StandardCharsets.ISO_8859_1);
        int header = all.lastIndexOf(name) - 46;
        assertEquals("PK\u0001\u0002", all.substring(header, header + 4));
        for (int i = 0; i < 4; i++) {
            zip[header + 24 + i] = (byte) (size >>> (8 * i));
        }
    }

    @Test
    void aNameThatStandsTwiceIsTakenForNeither() throws IOException {
        String one = name("first");
        String two = EnclosedCopy.name("f".repeat(64), ".txt");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path file = hostile(Map.of(one, "first".getBytes(StandardCharsets.UTF_8), two, new byte[3]));
        out.write(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .replace(two, one)
                .getBytes(StandardCharsets.ISO_8859_1));
        Files.write(file, out.toByteArray());
        LessonReading read = lessons().open(file);
        assertEquals(List.of(), read.enclosed());
        assertEquals(1, read.troubles().size());
    }

    @Test
    void whatIsToldOfButIsNotThereIsSaid() throws Exception {
        Path file = folder.resolve("told.lesson");
        EnclosedCopy copy = EnclosedCopy.unsaid(name("x"), 1);
        Files.writeString(file, LessonJson.write(SmallLesson.of(1), new Enclosures(List.of(copy), List.of())));
        LessonReading read = lessons().open(file);
        assertEquals(List.of(), read.enclosed());
        assertEquals(1, read.troubles().size());
    }

    /** As files of before told of their copies. */
    @Test
    void namesAloneAreReadToo() throws Exception {
        String json = LessonJson.write(SmallLesson.of(1), Enclosures.NONE)
                .replaceFirst("\\{", "{ \"copies\": [ \"" + name("old") + "\" ],");
        Path file = folder.resolve("old.lesson");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(LessonBytes.LESSON));
            zip.write(json.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name("old")));
            zip.write("old".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(List.of(), lessons().open(file).troubles());
        assertArrayEquals(
                "old".getBytes(StandardCharsets.UTF_8),
                LessonFolder.bytes(file, lessons().open(file).enclosed().get(0)));
    }
}
