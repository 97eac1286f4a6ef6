package org.fourislands.view;

import java.util.Optional;
import org.fourislands.sources.Locator;

/** What something found opens, and where. */
public sealed interface Opening {

    /** The source that is read there, or the thing of the record itself. */
    Optional<Selection> thing();

    /** The passage of that source, by the source's own count. */
    Optional<Locator> at();

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

        @Override
        public Optional<Locator> at() {
            return Optional.empty();
        }
    }

    /**
     * A note of the reader.
     *
     * @param note its id
     * @param copy the SHA-256 of the copy it was made in
     * @param thing the work it is a note on
     * @param at the place in the work's own count
     */
    record OfNote(String note, Optional<String> copy, Optional<Selection> thing, Optional<Locator> at)
            implements Opening {}
}
