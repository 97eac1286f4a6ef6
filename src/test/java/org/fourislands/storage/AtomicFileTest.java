package org.fourislands.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void theNewTextReplacesTheOld() throws IOException {
        Path file = folder.resolve("deep/er/note.txt");
        AtomicFile.write(file, "old");
        AtomicFile.write(file, "択捉");

        assertEquals("択捉", Files.readString(file));
        assertEquals(List.of("note.txt"), names(folder.resolve("deep/er")));
    }

    @Test
    void whereAFolderHasTheNameNothingChanges() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("note.txt/inner"));

        assertThrows(IOException.class, () -> AtomicFile.write(folder.resolve("note.txt"), "new"));
        assertTrue(Files.isDirectory(taken));
        assertEquals(List.of("note.txt"), names(folder));
    }

    @Test
    void whereTheFolderAboveIsAFileNothingChanges() throws IOException {
        Path file = Files.writeString(folder.resolve("plain"), "kept");

        assertThrows(IOException.class, () -> AtomicFile.write(file.resolve("note.txt"), "new"));
        assertEquals("kept", Files.readString(file));
    }

    @Test
    void aLinkKeepsPointingToTheFileThatIsWritten() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
        AtomicFile.write(link, "new");

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }

    /** The draft's name is longer than the file system takes, so that no draft can be made. */
    @Test
    void whereNoDraftCanBeMadeTheOthersStay() throws IOException {
        Path file = Files.writeString(folder.resolve("note.txt"), "old");
        Path tooLong = folder.resolve("n".repeat(250));

        assertThrows(IOException.class, () -> AtomicFile.write(tooLong, "new"));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("note.txt"), names(folder));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
