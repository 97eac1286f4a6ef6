package org.fourislands.survey;

import java.util.concurrent.CancellationException;

/** How far a slow piece of work is, and whether anyone still wants it. Called on the thread that works. */
public interface Progress {
    /** For work nobody watches. */
    Progress UNWATCHED = new Progress() {
        @Override
        public void at(double share) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** {@code share} of the work is done, 0 to 1. */
    void at(double share);

    /** Whether the work should end without a result. */
    boolean isCancelled();

    /** Tells how far the work is, and ends it with a {@link CancellationException} where it is no longer wanted. */
    default void step(double share) {
        if (isCancelled()) {
            throw new CancellationException("no longer wanted");
        }
        at(share);
    }
}
