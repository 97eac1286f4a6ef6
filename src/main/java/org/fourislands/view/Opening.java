package org.fourislands.view;

import java.util.Optional;
import org.fourislands.sources.Locator;

/** What something found opens, and where. */
public sealed interface Opening {

    /** The source that is read there, or the thing of the record itself. */
    Optional<Selection> thing();

    /** A page of the record, at a passage where it tells of one. */
    record OfRecord(Selection page, Optional<Locator> at) implements Opening {
        @Override
        public Optional<Selection> thing() {
            return Optional.of(page);
        }
    }

    /**
     * A paragraph of a saved copy.
     *
     * @param copy the SHA-256 of its bytes
     * @param source the work it is a copy of
     * @param block the paragraph: its place among the blocks of the copy's text, from 0; -1 for the copy as a whole
     * @param from where the first word found begins, an offset in the block's text
     * @param to where it ends
     */
    record OfCopy(String copy, Optional<String> source, int block, int from, int to) implements Opening {
        @Override
        public Optional<Selection> thing() {
            return source.map(Selection::source);
        }
    }

    /**
     * A note of the reader.
     *
     * @param note its id
     * @param thing what it is a note on, where that is in the record
     */
    record OfNote(String note, Optional<Selection> thing) implements Opening {}
}
