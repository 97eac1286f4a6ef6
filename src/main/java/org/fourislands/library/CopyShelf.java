package org.fourislands.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The reader's saved copies, as window and search ask for them. For any thread but the window's: it reads files. */
public interface CopyShelf {

    /** Every copy that is whole, the latest first. */
    List<SavedCopy> copies() throws IOException;

    /** The text of a copy as it was read when it was taken in; empty where it was lost. */
    Optional<CopyText> text(SavedCopy copy);

    /** The file as it came. */
    Path original(SavedCopy copy);

    /** Says of which source a copy is. */
    SavedCopy assign(SavedCopy copy, Optional<String> source) throws IOException;

    /** Takes a copy off the shelf, so that {@link #restore} can bring it back. */
    void remove(SavedCopy copy) throws IOException;

    /** Brings back what {@link #remove} took away, with its text and the place where it was left; nothing where it is there again. */
    default void restore(SavedCopy copy) throws IOException {
        // From a shelf that cannot be written nothing was taken away.
    }
}
