package org.fourislands.library.notes;

import java.nio.file.Path;
import java.util.List;
import org.fourislands.library.SavedCopy;

/**
 * The notes that could be read, in order of their making, and the files that could not: these are left as they are, and are to
 * be told to the reader.
 */
public record NotesRead(List<Note> notes, List<Path> unreadable) {

    public NotesRead {
        notes = List.copyOf(notes);
        unreadable = List.copyOf(unreadable);
    }

    /** Those to be shown beside a copy: noted in it, or in another copy of its work. */
    public List<Note> of(SavedCopy copy) {
        return notes.stream().filter(note -> note.subject().concerns(copy)).toList();
    }

    /** Those on a work and all its copies. */
    public List<Note> ofSource(String source) {
        return notes.stream()
                .filter(note -> note.subject().concernsSource(source))
                .toList();
    }
}
