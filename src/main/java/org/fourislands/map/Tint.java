package org.fourislands.map;

/**
 * A tone at a strength.
 *
 * @param strength from 0 to 1; of an ink how much is left of it beside the island's ground, of the sea how deep it is
 */
record Tint(Tone tone, float strength) {

    /** An administered island's ground, softened so that hatching and names stand out from it. */
    static final float FILL = 0.72f;

    /** The same on a day when it may have been another's. */
    static final float FADED = 0.45f;

    static final float DIMMED = 0.28f;

    static Tint of(Tone tone) {
        return new Tint(tone, 1);
    }

    static Tint of(Ink ink) {
        return of(Tone.of(ink));
    }

    static Tint of(Ink ink, float strength) {
        return new Tint(Tone.of(ink), strength);
    }
}
