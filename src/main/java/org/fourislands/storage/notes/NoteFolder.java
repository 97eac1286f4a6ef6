package org.fourislands.storage.notes;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.library.notes.Note;
import org.fourislands.library.notes.NoteBook;
import org.fourislands.library.notes.NotesRead;
import org.fourislands.storage.AtomicFile;
import org.fourislands.storage.FolderLock;

/**
 * The folder of the reader's notes: {@code notes/ID.json}, one annotation a file, so that a note that cannot be written or read harms
 * no other. For any thread, and several programs at once.
 */
public final class NoteFolder implements NoteBook {
    private static final String ENDING = ".json";
    private static final int MOST_BYTES = 4 << 20;

    private final Path notes;
    private final Clock clock;

    public NoteFolder(Path library, Clock clock) {
        notes = library.resolve("notes");
        this.clock = clock;
    }

    @Override
    public NotesRead notes() throws IOException {
        List<Note> read = new ArrayList<>();
        List<Path> unreadable = new ArrayList<>();
        for (Path file : files()) {
            Optional<Note> note = object(file).flatMap(NoteReading::note).filter(found -> isOf(found, file));
            if (note.isPresent()) {
                read.add(note.get());
            } else if (Files.exists(file)) {
                unreadable.add(file);
            }
        }
        read.sort(Comparator.comparing(Note::created).thenComparing(Note::id));
        return new NotesRead(read, unreadable);
    }

    @Override
    public Note save(Note note) throws IOException {
        return FolderLock.holding(notes, () -> {
            Path file = file(note.id());
            Optional<JsonObject> there = object(file);
            Optional<Note> last = there.flatMap(NoteReading::note);
            if (Files.exists(file) && last.isEmpty()) {
                // Not ours to write over: it may hold what can still be mended.
                return write(note.apart(), new JsonObject());
            }
            if (last.filter(note::saysTheSameAs).isPresent()) {
                return last.get();
            }
            boolean keptSince = last.filter(kept -> !kept.modified().equals(note.modified()))
                    .isPresent();
            return keptSince ? write(note.apart(), new JsonObject()) : write(note, there.orElseGet(JsonObject::new));
        });
    }

    private Note write(Note note, JsonObject before) throws IOException {
        Instant now = clock.instant();
        // Each version has a time of its own, also where the clock stands or was set back.
        Note kept =
                note.keptAt(now.isAfter(note.modified()) ? now : note.modified().plusMillis(1));
        byte[] written = NoteForm.written(kept, before).getBytes(StandardCharsets.UTF_8);
        if (written.length > MOST_BYTES) {
            throw new IOException(
                    "a note is of no more than " + MOST_BYTES + " bytes, but this is of " + written.length);
        }
        AtomicFile.write(file(kept.id()), written);
        return kept;
    }

    @Override
    public Optional<Note> remove(Note note) throws IOException {
        return FolderLock.holding(notes, () -> {
            Optional<Note> last = object(file(note.id())).flatMap(NoteReading::note);
            if (last.isPresent()) {
                Files.delete(file(note.id()));
            }
            return last;
        });
    }

    private Path file(String id) {
        return notes.resolve(id + ENDING);
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(notes)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(notes)) {
            return all.filter(file -> name(file).endsWith(ENDING) && !name(file).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** A file that was copied under another name would otherwise be two notes with one id. */
    private static boolean isOf(Note note, Path file) {
        return name(file).equals(note.id() + ENDING);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Optional<JsonObject> object(Path file) {
        try {
            boolean readable = Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES;
            return readable ? NoteReading.object(Files.readString(file)) : Optional.empty();
        } catch (IOException goneOrUnreadable) {
            return Optional.empty();
        }
    }
}
