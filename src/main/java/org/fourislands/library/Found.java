package org.fourislands.library;

import java.util.Locale;
import java.util.Optional;

/**
 * What came of looking for a passage in a copy.
 *
 * @param place where it stands; empty where it was not found
 * @param likeness which share of the sample was found there, 0 to 1; 1 where certain
 */
public record Found(Certainty certainty, Optional<Place> place, double likeness) {

    static final Found NOTHING = new Found(Certainty.NONE, Optional.empty(), 0);

    /** How sure it is that this is the passage. */
    public enum Certainty {
        /** Every letter and digit, in order. */
        CERTAIN,
        /** Much of it, somewhere changed: to be shown as such. */
        NEAR,
        /** Not found in this copy. */
        NONE;

        /** As the command line writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A stretch of the copy's text, in chars.
     *
     * @param to the first char after it
     */
    public record Place(int from, int to) {}
}
