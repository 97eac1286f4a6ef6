package org.fourislands.ui.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fourislands.library.CopyText;
import org.fourislands.library.notes.Anchored;
import org.fourislands.library.notes.Anchoring;
import org.fourislands.library.notes.Note;
import org.fourislands.library.notes.NoteBook;
import org.fourislands.ui.Jobs;

/**
 * The reader's notes on the copy that is shown. What is done shows at once and is kept off the window's thread, one after the other;
 * where keeping fails that is told, and the note stays on screen. On the window's thread.
 */
final class CopyNotes {
    private final NoteBook book;
    private final Jobs jobs;
    private final Runnable changed;

    /** As each was kept last; for the writer's thread, which keeps a note upon its last version. */
    private final Map<String, Note> kept = new ConcurrentHashMap<>();

    private List<Anchored> shown = List.of();
    private Optional<Anchoring> anchoring = Optional.empty();
    private Optional<Note> deleted = Optional.empty();

    CopyNotes(NoteBook book, Jobs jobs, Runnable changed) {
        this.book = book;
        this.jobs = jobs;
        this.changed = changed;
    }

    void show(CopyText text, List<Anchored> notes) {
        anchoring = Optional.of(Anchoring.in(text));
        shown = List.copyOf(notes);
        notes.forEach(one -> kept.put(one.note().id(), one.note()));
        deleted = Optional.empty();
    }

    List<Anchored> all() {
        return shown;
    }

    Optional<Anchored> find(String id) {
        return shown.stream().filter(one -> one.note().id().equals(id)).findFirst();
    }

    /** Adds a note or puts another version in its place. */
    void keep(Note note) {
        place(note);
        jobs.write("reading.note.failed", () -> {
            try {
                Note base = kept.getOrDefault(note.id(), note);
                Note saved = book.save(note.keptAt(base.modified()));
                kept.put(note.id(), saved);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Takes a note away; {@link #bringBack} brings the last one back. */
    void delete(Note note) {
        deleted = Optional.of(note);
        shown = shown.stream().filter(one -> !one.note().id().equals(note.id())).toList();
        changed.run();
        jobs.write("reading.note.failed", () -> {
            try {
                book.remove(kept.getOrDefault(note.id(), note));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    Optional<Note> deleted() {
        return deleted;
    }

    void bringBack() {
        deleted.ifPresent(this::keep);
        deleted = Optional.empty();
        changed.run();
    }

    private void place(Note note) {
        anchoring.map(text -> text.anchor(note)).ifPresent(anchored -> {
            List<Anchored> next = new ArrayList<>(shown);
            int at = 0;
            while (at < next.size() && !next.get(at).note().id().equals(note.id())) {
                at++;
            }
            if (at < next.size()) {
                next.set(at, anchored);
            } else {
                next.add(anchored);
            }
            shown = List.copyOf(next);
        });
        changed.run();
    }
}
