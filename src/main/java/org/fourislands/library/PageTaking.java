package org.fourislands.library;

import java.net.URI;
import java.util.Optional;

/**
 * Takes the page at an address onto the shelf. This alone uses the network, so whoever calls it has asked the reader. Slow; for
 * any thread but the window's.
 */
public interface PageTaking {

    /** Never throws for what happens on the way: the outcome says it. */
    Outcome take(URI address, FetchWatch watch);

    /**
     * What became of it.
     *
     * @param copy on the shelf now; there is either a copy with its match or a trouble
     * @param trouble the sentence that says why the page was not taken in, and what to do
     */
    record Outcome(Optional<SavedCopy> copy, Optional<CopyMatch> match, Optional<String> trouble) {

        public static Outcome taken(SavedCopy copy, CopyMatch match) {
            return new Outcome(Optional.of(copy), Optional.of(match), Optional.empty());
        }

        public static Outcome refused(String trouble) {
            return new Outcome(Optional.empty(), Optional.empty(), Optional.of(trouble));
        }
    }
}
