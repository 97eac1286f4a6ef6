package org.fourislands.library.notes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fourislands.sources.Locator;

/**
 * What a reader marked, or wrote down, or both.
 *
 * @param id a UUID, never used twice
 * @param quote the passage marked; empty for a note on a paragraph, or on the work as a whole
 * @param at the place in the work's own count, where it is known
 * @param words the reader's own; empty for a highlight and nothing else
 * @param modified when it was last kept; by it a {@link NoteBook} sees that another window has kept it since
 */
public record Note(
        String id,
        NoteSubject subject,
        Optional<Quote> quote,
        Optional<Locator> at,
        Highlight highlight,
        String words,
        Instant created,
        Instant modified) {

    public Note {
        if (!isId(id)) {
            throw new IllegalArgumentException("no id of a note: " + id);
        }
    }

    /** A note on a passage, not kept yet. */
    public static Note on(NoteSubject subject, Quote quote, Optional<Locator> at, Instant now) {
        return new Note(freshId(), subject, Optional.of(quote), at, Highlight.YELLOW, "", now, now);
    }

    /** A note on a place in a work, or on the whole of it, whether or not there is a copy; not kept yet. */
    public static Note on(NoteSubject subject, Optional<Locator> at, Instant now) {
        return new Note(freshId(), subject, Optional.empty(), at, Highlight.YELLOW, "", now, now);
    }

    public Note saying(String newWords) {
        return new Note(id, subject, quote, at, highlight, newWords, created, modified);
    }

    public Note marked(Highlight newHighlight) {
        return new Note(id, subject, quote, at, newHighlight, words, created, modified);
    }

    /** The same as a version kept at {@code instant}. */
    public Note keptAt(Instant instant) {
        return new Note(id, subject, quote, at, highlight, words, created, instant);
    }

    /** The same under an id of its own. */
    public Note apart() {
        return new Note(freshId(), subject, quote, at, highlight, words, created, modified);
    }

    /** Whether both say the same, whenever they were kept. */
    public boolean saysTheSameAs(Note other) {
        return keptAt(other.modified).equals(other);
    }

    /** Whether it is one that a note may have; it becomes a file's name. */
    public static boolean isId(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static String freshId() {
        return UUID.randomUUID().toString();
    }
}
