package org.fourislands.storage.lessons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.fourislands.history.SmallAtlas;
import org.fourislands.lessons.Enclosures;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonReading;
import org.fourislands.lessons.SmallLesson;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonFileTest {
    private static final LessonFile FILES = new LessonFile(SmallAtlas.atlas(), Phrases.in(Language.ENGLISH));

    @SuppressWarnings("NullAway") // made before the properties run
    private static Path ground;

    @TempDir
    @SuppressWarnings("NullAway") // filled by the test engine
    Path folder;

    @BeforeContainer
    static void ground() throws IOException {
        ground = Files.createTempDirectory("lessons");
    }

    @AfterContainer
    static void sweep() throws IOException {
        Files.deleteIfExists(ground.resolve("sample.lesson"));
        Files.deleteIfExists(ground);
    }

    @Provide
    Arbitrary<Lesson> lessons() {
        return SampleLessons.all();
    }

    @Property(tries = 200)
    void aLessonWrittenAndReadIsTheSame(@ForAll("lessons") Lesson lesson) throws IOException {
        Path file = ground.resolve("sample.lesson");
        LessonFile.write(lesson, file, Optional.empty());
        assertEquals(Optional.of(lesson), FILES.read(file).lesson());
    }

    private Path written(String json) throws IOException {
        Path file = folder.resolve("one.lesson");
        Files.write(file, zip(json));
        return file;
    }

    private static byte[] zip(String json) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        new LessonZip(bytes).end(json);
        return bytes.toByteArray();
    }

    private static String small(int scenes) {
        return LessonJson.write(SmallLesson.of(scenes), Enclosures.NONE);
    }

    @Test
    void aNewerFormIsRefusedInWords() throws IOException {
        LessonReading reading = FILES.read(written(small(3).replace("\"form\": 1", "\"form\": 2")));
        assertEquals(Optional.empty(), reading.lesson());
        assertTrue(
                reading.troubles().get(0).contains("newer version"),
                reading.troubles().toString());
    }

    @Test
    void aFileThatNamesNoFormIsReadAndSaysSo() throws IOException {
        LessonReading reading = FILES.read(written(small(3).replace("\"form\": 1,", "")));
        assertEquals(3, reading.lesson().orElseThrow().scenes().size());
        assertEquals(1, reading.troubles().size());
    }

    @Test
    void aDamagedSceneIsLeftOutAndNamed() throws IOException {
        LessonReading reading = FILES.read(written(small(3).replace("1857-02-07", "1857-22-07")));
        assertEquals(
                List.of("scene-1", "scene-3"),
                reading.lesson().orElseThrow().scenes().stream()
                        .map(scene -> scene.id())
                        .toList());
        assertTrue(
                reading.troubles().get(0).contains("scenes 2"),
                reading.troubles().toString());
    }

    @Test
    void aFileCutOffOpensWithTheScenesThatAreWhole() throws IOException {
        String json = small(5);
        LessonReading reading = FILES.read(written(json.substring(0, json.indexOf("\"scene-4\""))));
        assertEquals(3, reading.lesson().orElseThrow().scenes().size());
        assertEquals("A small lesson", reading.lesson().orElseThrow().title());
        assertFalse(reading.troubles().isEmpty());
    }

    @Test
    void whatTheRecordDoesNotKnowIsLeftOutAndNamed() throws IOException {
        String json = small(3).replaceFirst(
                        "\"layers\"",
                        "\"proposal\": \"no-such\", \"selection\": {\"kind\": \"island\", \"id\": \"atlantis\"}, \"layers\"")
                .replaceFirst("\"view\"", "\"sources\": [{\"source\": \"lost-work\", \"verified\": true}], \"view\"");
        LessonReading reading = FILES.read(written(json));
        Lesson lesson = reading.lesson().orElseThrow();
        assertEquals(3, reading.troubles().size(), reading.troubles().toString());
        assertEquals(Optional.empty(), lesson.scenes().get(0).view().proposal());
        assertEquals(Optional.empty(), lesson.scenes().get(0).view().selection());
        assertEquals("lost-work", lesson.scenes().get(0).sources().get(0).source());
    }

    @Test
    void plainJsonIsReadToo() throws IOException {
        Path file = folder.resolve("in-words.lesson.json");
        Files.writeString(file, "\uFEFF" + small(2));
        assertEquals("in-words", FILES.read(file).lesson().orElseThrow().id());
    }

    @Test
    void whatIsNoLessonIsRefusedInWords() throws IOException {
        Path file = folder.resolve("no.lesson");
        for (byte[] bytes : List.of(
                new byte[0],
                new byte[] {'P'},
                "PK\u0003\u0004 and nothing more".getBytes(StandardCharsets.US_ASCII),
                "[]".getBytes(StandardCharsets.US_ASCII),
                "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))) {
            Files.write(file, bytes);
            LessonReading reading = FILES.read(file);
            assertEquals(Optional.empty(), reading.lesson());
            assertEquals(1, reading.troubles().size());
            assertTrue(
                    reading.troubles().get(0).contains("no.lesson"),
                    reading.troubles().toString());
        }
        assertTrue(FILES.read(folder.resolve("nowhere.lesson")).lesson().isEmpty());
        assertTrue(FILES.read(folder).lesson().isEmpty());
    }

    /** A few kilobytes that would unpack to a hundred megabytes. */
    @Test
    void aZipBombIsRefusedWithoutUnpackingIt() throws IOException {
        Path file = folder.resolve("bomb.lesson");
        byte[] nothing = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("lesson.json"));
            for (int part = 0; part < 100; part++) {
                zip.write(nothing);
            }
        }
        LessonReading reading = FILES.read(file);
        assertEquals(Optional.empty(), reading.lesson());
        assertTrue(reading.troubles().get(0).contains("too large"));
    }

    @Test
    void pathsInTheZipAreNeverFollowed() throws IOException {
        Path file = folder.resolve("inner").resolve("paths.lesson");
        Files.createDirectories(folder.resolve("inner"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : List.of("../escaped.txt", "/escaped.txt", "copies/../../escaped.txt", "lesson.json")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(small(1).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertEquals(1, FILES.read(file).lesson().orElseThrow().scenes().size());
        assertFalse(Files.exists(folder.resolve("escaped.txt")));
    }

    /** Bytes changed at random: read or refused, never thrown. */
    @Test
    void damagedFilesAreReadOrRefused() throws IOException {
        Random random = new Random(56);
        byte[] sound = zip(small(4));
        byte[] plain = small(4).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("damaged.lesson");
        for (int number = 0; number < 400; number++) {
            byte[] bytes = (number % 2 == 0 ? sound : plain).clone();
            for (int change = 0; change <= number % 7; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Files.write(file, number % 5 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
            LessonReading reading = FILES.read(file);
            assertTrue(reading.lesson().isPresent() || !reading.troubles().isEmpty());
        }
    }
}
