package org.fourislands.map;

import java.util.Optional;

/**
 * In what manner an island is drawn besides its colours: plainly where it is what held on a day, otherwise where a proposal
 * is drawn that would make it so.
 *
 * @param rim in whose ink its shore is edged: who would hold title while another administers; {@link Ink#NONE} where title
 *     would be left open
 */
public record Manner(Ground ground, Optional<Ink> rim, Outline outline) {
    /** As it is on the ground. */
    public static final Manner PLAIN = new Manner(Ground.FULL, Optional.empty(), Outline.SOLID);

    /** How full the ground is. */
    public enum Ground {
        /** The one who administers, or would. */
        FULL,
        /** The one who would if a condition is met: faint, and striped in the same ink. */
        CONDITIONAL,
        /** Nothing is said of it; faint, the one who administers anyway. */
        UNSAID
    }

    /** How the shore is drawn. */
    public enum Outline {
        SOLID,
        /** An idea, not an offer. */
        DASHED
    }
}
