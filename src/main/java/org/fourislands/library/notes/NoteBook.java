package org.fourislands.library.notes;

import java.io.IOException;
import java.util.Optional;

/** The reader's notes as they are kept. For any thread but the window's: it reads and writes files. Several programs may share one. */
public interface NoteBook {

    /** All of them. */
    NotesRead notes() throws IOException;

    /**
     * Keeps a note, and answers with it as it was kept; take that one to go on. Where another window or program has kept another
     * version since {@code note} was read, both stay: this one gets an id of its own. A note that was removed meanwhile is there again.
     */
    Note save(Note note) throws IOException;

    /** Takes a note away, and answers with it as it last was: {@link #save} puts it back. Empty where it was gone already. */
    Optional<Note> remove(Note note) throws IOException;
}
