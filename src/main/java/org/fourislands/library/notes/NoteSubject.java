package org.fourislands.library.notes;

import java.util.Optional;
import org.fourislands.library.SavedCopy;

/**
 * What a note is about: a saved copy, the work it is a copy of, or both where both are known.
 *
 * @param copy the SHA-256 of the copy's bytes; empty for a note on a work of which no copy was at hand
 * @param source the id of the work; empty for a copy of which that is not known
 */
public record NoteSubject(Optional<String> copy, Optional<String> source) {

    public NoteSubject {
        if (copy.isEmpty() && source.isEmpty()) {
            throw new IllegalArgumentException("a note is about a copy or a work");
        }
    }

    public static NoteSubject of(SavedCopy copy) {
        return new NoteSubject(Optional.of(copy.sha256()), copy.source());
    }

    public static NoteSubject ofSource(String source) {
        return new NoteSubject(Optional.empty(), Optional.of(source));
    }

    /** Whether what was noted is of interest beside this copy: it was noted there, or in another copy of the same work. */
    public boolean concerns(SavedCopy shown) {
        return copy.filter(shown.sha256()::equals).isPresent()
                || shown.source().filter(this::concernsSource).isPresent();
    }

    public boolean concernsSource(String shown) {
        return source.filter(shown::equals).isPresent();
    }
}
