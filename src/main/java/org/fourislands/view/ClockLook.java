package org.fourislands.view;

import java.util.Optional;

/**
 * How the reader left the clock.
 *
 * @param range the part of time shown; empty for the usual one
 */
public record ClockLook(Optional<ClockRange> range, Fold fold) {

    public static ClockLook usual() {
        return new ClockLook(Optional.empty(), Fold.ALL);
    }

    public ClockLook showing(ClockRange newRange) {
        return new ClockLook(Optional.of(newRange), fold);
    }

    public ClockLook folded(Fold newFold) {
        return new ClockLook(range, newFold);
    }

    /** How much of the clock is laid open. */
    public enum Fold {
        /** Strips and lanes. */
        ALL,
        /** The islands' strips alone. */
        STRIPS
    }
}
