package org.fourislands.library;

/** What came of taking something in. */
public sealed interface Receipt {

    /**
     * It is on the shelf.
     *
     * @param head what it says of itself
     * @param news whether it came with this or was there already
     */
    record Kept(SavedCopy copy, CopyMatch match, CopyHead head, News news) implements Receipt {}

    /**
     * It is not on the shelf, and nothing on it has changed.
     *
     * @param why in a sentence that says what to do
     */
    record Refused(String why) implements Receipt {}

    /** Whether a copy is new on the shelf. */
    enum News {
        NEW,
        /** The same bytes were on the shelf before; they stay as they were. */
        THERE_ALREADY
    }
}
