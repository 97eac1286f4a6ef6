package org.fourislands.library.notes;

import java.util.Optional;
import org.fourislands.library.Found;

/**
 * A note beside the text of a copy.
 *
 * @param place where its quote stands there, in chars of the whole text; empty where it has none or was not found
 */
public record Anchored(Note note, Standing standing, Optional<Found.Place> place) {

    /** What came of looking for the quote. */
    public enum Standing {
        /** Where it was, letter for letter. */
        IN_PLACE,
        /** At another place, told by its letters and what stands around it. */
        MOVED,
        /** It quotes nothing: a note on a paragraph or on the whole. */
        UNQUOTED,
        /** Not in this text, or at several places that cannot be told apart: kept, and shown as such. */
        LOST
    }
}
