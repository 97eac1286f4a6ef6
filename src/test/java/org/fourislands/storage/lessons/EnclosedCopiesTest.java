package org.fourislands.storage.lessons;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonReading;
import org.fourislands.lessons.PassedOn;
import org.fourislands.lessons.SmallLesson;
import org.fourislands.library.SavedCopy;
import org.fourislands.sources.Source;
import org.junit.jupiter.api.Test;

/** Copies that go with a lesson, and stay with it. */
class EnclosedCopiesTest extends EnclosedFolder {
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
}
