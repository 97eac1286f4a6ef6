package org.fourislands.storage.lessons;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.lessons.Enclosures;
import org.fourislands.lessons.LessonReading;
import org.fourislands.lessons.SmallLesson;
import org.fourislands.storage.copies.CopyReader;
import org.fourislands.storage.copies.UnreadableCopyException;
import org.fourislands.storage.shelf.ShelfFolder;
import org.junit.jupiter.api.Test;

/** Copies that come with a lesson from a stranger: damaged, doubled, or meant to harm. */
class StrangersLessonTest extends EnclosedFolder {
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
