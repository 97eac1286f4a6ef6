package org.fourislands.storage.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.fourislands.library.Block;
import org.fourislands.library.CopyText;
import org.fourislands.library.Found;
import org.fourislands.library.SavedCopy;
import org.fourislands.library.notes.Note;
import org.fourislands.library.notes.NoteSubject;
import org.fourislands.library.notes.Quote;
import org.fourislands.sources.Source;
import org.fourislands.storage.record.RecordReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfExportTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Source WORK = RecordReader.read(Path.of("assets/history"))
            .atlas()
            .sources()
            .source("lowy-2016")
            .orElseThrow();

    @TempDir
    private Path folder;

    private ShelfFolder shelf;
    private SavedCopy copy;
    private List<Note> notes;

    @BeforeEach
    void aShelfWithACopyAndNotes() throws IOException {
        shelf = new ShelfFolder(folder.resolve("library"));
        copy = keep("<p>Слово", "../odd name.html", "lowy-2016");
        keep("<p>other", "other.html", "osw-2019");
        Quote quote = Quote.of("Слово 語", new Found.Place(0, 5));
        NoteSubject unassigned = new NoteSubject(Optional.of(copy.sha256()), Optional.empty());
        notes = List.of(
                Note.on(NoteSubject.of(copy), quote, Optional.empty(), NOW).saying("one"),
                Note.on(unassigned, quote, Optional.empty(), NOW).saying("two"),
                Note.on(NoteSubject.ofSource("osw-2019"), Optional.empty(), NOW).saying("three"));
    }

    private SavedCopy keep(String content, String name, String source) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        SavedCopy kept = new SavedCopy(
                ShelfFolder.sha256(bytes),
                Optional.of(source),
                name,
                ".html",
                bytes.length,
                NOW,
                Optional.of("https://paper.example/ferry"),
                Optional.empty());
        return shelf.keep(kept, bytes, new CopyText(List.of(new Block(Block.Kind.PARAGRAPH, "Слово 語"))));
    }

    @Test
    void aFolderHoldsTheCopyItsTextTheNotesAndTheWork() throws IOException {
        Path written = ShelfExport.of(WORK, shelf, notes).into(folder.resolve("out"));
        assertThat(written).isEqualTo(folder.resolve("out/lowy-2016"));
        assertThat(written.resolve("copy-1.html")).hasContent("<p>Слово");
        assertThat(written.resolve("copy-1.txt")).hasContent("Слово 語");
        JsonArray works = JsonParser.parseString(Files.readString(written.resolve("work.json")))
                .getAsJsonArray();
        assertThat(works.get(0).getAsJsonObject().get("id").getAsString()).isEqualTo("lowy-2016");
        JsonObject page = JsonParser.parseString(Files.readString(written.resolve("notes.json")))
                .getAsJsonObject();
        assertThat(page.get("type").getAsString()).isEqualTo("AnnotationPage");
        assertThat(page.getAsJsonArray("items").toString())
                .contains("one", "two")
                .doesNotContain("three");
        assertThat(Files.readString(written.resolve("copies.json"))).contains(copy.sha256(), "odd name.html");
    }

    @Test
    void aZipHoldsTheSame() throws IOException {
        Path zip = ShelfExport.of(WORK, shelf, notes).into(folder.resolve("out.zip"));
        List<String> names = new ArrayList<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (Enumeration<? extends ZipEntry> all = file.entries(); all.hasMoreElements(); ) {
                names.add(all.nextElement().getName());
            }
        }
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "lowy-2016/work.json",
                        "lowy-2016/notes.json",
                        "lowy-2016/copies.json",
                        "lowy-2016/copy-1.html",
                        "lowy-2016/copy-1.txt");
    }

    @Test
    void aCopyWhoseBytesChangedIsNotExportedAsIfItWereWhole() throws IOException {
        Files.writeString(shelf.original(copy), "<p>changed");
        assertThatThrownBy(() -> ShelfExport.of(WORK, shelf, notes)).isInstanceOf(IOException.class);
    }
}
