package org.fourislands.library;

import java.util.List;
import java.util.Optional;

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
     * It lists works, which are now among the reader's own.
     *
     * @param trouble what in the list could not be read, in a sentence
     */
    record Listed(List<WorkTaken> works, Optional<String> trouble) implements Receipt {
        public Listed {
            works = List.copyOf(works);
        }

        /** Of how many works this came. */
        public long count(WorkTaken.News news) {
            return works.stream().filter(work -> work.news() == news).count();
        }
    }

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
