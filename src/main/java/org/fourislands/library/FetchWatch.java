package org.fourislands.library;

import java.util.OptionalLong;

/** Who waits for a page: hears how much came, and may give it up. Called from the fetching threads. */
public interface FetchWatch {

    /** So many bytes came, of so many if the server tells. */
    void came(long bytes, OptionalLong of);

    /** Asked again and again, several times a second. */
    boolean isCancelled();

    /** Waits in silence to the end. */
    static FetchWatch patient() {
        return new FetchWatch() {
            @Override
            public void came(long bytes, OptionalLong of) {
                // Nobody looks.
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
