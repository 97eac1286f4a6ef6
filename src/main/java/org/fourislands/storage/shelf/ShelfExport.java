package org.fourislands.storage.shelf;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fourislands.library.CopyShelf;
import org.fourislands.library.CopyText;
import org.fourislands.library.SavedCopy;
import org.fourislands.library.notes.Note;
import org.fourislands.sources.Source;
import org.fourislands.storage.AtomicFile;
import org.fourislands.storage.notes.NoteForm;
import org.fourislands.storage.works.CslForm;

/**
 * A work with all that the reader keeps of it, as files that other programs open: each copy as it came, its text, the notes, and what to
 * cite (docs/data-format.md). Nothing of it is read anew, so what is exported is what was kept.
 */
public final class ShelfExport {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final String ZIP = ".zip";

    private final Source work;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private List<Note> notes = List.of();

    private ShelfExport(Source work) {
        this.work = work;
    }

    /** Gathers it; a copy whose bytes are no longer those that were kept is an {@link IOException}. */
    public static ShelfExport of(Source work, CopyShelf shelf, List<Note> notes) throws IOException {
        ShelfExport export = new ShelfExport(work);
        List<SavedCopy> kept = shelf.copies().stream()
                .filter(copy -> copy.source().equals(Optional.of(work.id())))
                .toList();
        export.notes = notes.stream()
                .filter(note -> note.subject().concernsSource(work.id())
                        || kept.stream().anyMatch(note.subject()::concerns))
                .toList();
        JsonArray works = new JsonArray();
        works.add(CslForm.item(work));
        export.add("work.json", GSON.toJson(works) + "\n");
        export.add("notes.json", GSON.toJson(page(export.notes)) + "\n");
        JsonArray copies = new JsonArray();
        for (SavedCopy copy : kept) {
            copies.add(export.add(copy, copies.size() + 1, shelf));
        }
        JsonObject list = new JsonObject();
        list.add("copies", copies);
        export.add("copies.json", GSON.toJson(list) + "\n");
        return export;
    }

    /** Those of the notes that are on the work or one of its copies. */
    public List<Note> notes() {
        return notes;
    }

    /** The names of its files. */
    public List<String> files() {
        return List.copyOf(parts.keySet());
    }

    /** Into one file where {@code out} ends in {@code .zip}, else into a folder of the work's name there; answers with it. */
    public Path into(Path out) throws IOException {
        if (out.toString().endsWith(ZIP)) {
            AtomicFile.write(out, zipped());
            return out;
        }
        Path folder = out.resolve(work.id());
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            AtomicFile.write(folder.resolve(part.getKey()), part.getValue());
        }
        return folder;
    }

    private JsonElement add(SavedCopy copy, int number, CopyShelf shelf) throws IOException {
        byte[] original = Files.readAllBytes(shelf.original(copy));
        if (!ShelfFolder.sha256(original).equals(copy.sha256())) {
            throw new IOException("not the bytes that were kept: " + shelf.original(copy));
        }
        String name = "copy-" + number;
        JsonObject json = CopyForm.json(copy);
        parts.put(name + copy.ending(), original);
        json.addProperty("original", name + copy.ending());
        Optional<CopyText> text = shelf.text(copy);
        text.ifPresent(read -> {
            String file = copy.ending().equals(".txt") ? name + "-text.txt" : name + ".txt";
            add(file, read.whole() + "\n");
            json.addProperty("text", file);
        });
        return json;
    }

    private void add(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject page(List<Note> notes) {
        JsonArray items = new JsonArray();
        notes.forEach(note -> items.add(NoteForm.annotation(note)));
        JsonObject page = new JsonObject();
        page.addProperty("@context", NoteForm.CONTEXT);
        page.addProperty("type", "AnnotationPage");
        page.add("items", items);
        return page;
    }

    private byte[] zipped() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(work.id() + "/" + part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
