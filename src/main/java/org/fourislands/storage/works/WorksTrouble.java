package org.fourislands.storage.works;

import java.util.Locale;

/**
 * What could not be read of a reading list; the rest of it was.
 *
 * @param where the entry's key or its line, as the list has it
 */
public record WorksTrouble(Reason reason, String where) {

    /** What is the matter; each has a sentence under {@code works.trouble}. */
    public enum Reason {
        /** Nothing in it is a work. */
        EMPTY,
        /** Not whole, or not what its name says it is. */
        BROKEN,
        /** A work without a title. */
        UNTITLED,
        /** More works or more bytes than are taken in. */
        TOO_MUCH;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
