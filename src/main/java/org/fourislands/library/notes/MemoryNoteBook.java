package org.fourislands.library.notes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Notes kept only while the program runs: where there is no library to keep them in. For any thread. */
public final class MemoryNoteBook implements NoteBook {
    private final Map<String, Note> kept = new ConcurrentSkipListMap<>();

    @Override
    public NotesRead notes() {
        return new NotesRead(List.copyOf(kept.values()), List.of());
    }

    @Override
    public Note save(Note note) {
        kept.put(note.id(), note);
        return note;
    }

    @Override
    public Optional<Note> remove(Note note) {
        return Optional.ofNullable(kept.remove(note.id()));
    }
}
