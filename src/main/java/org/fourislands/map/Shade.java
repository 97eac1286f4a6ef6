package org.fourislands.map;

/**
 * A tone at a strength.
 *
 * @param strength from 0 to 1; of an ink how much is left of it beside the island's ground, of the sea how deep it is
 */
record Shade(Tone tone, float strength) {

    /** An administered island's ground, softened so that hatching and names stand out from it. */
    static final float FILL = 0.72f;

    /** The same on a day when it may have been another's. */
    static final float FADED = 0.45f;

    static final float DIMMED = 0.28f;

    /** Ground of which a proposal speaks only on a condition, or not at all. */
    static final float FAINT = 0.3f;

    static Shade of(Tone tone) {
        return new Shade(tone, 1);
    }

    /** A side's sea. */
    static Shade ofZone(Ink ink) {
        return of(ink == Ink.JAPAN ? Tone.ZONE_JAPAN : Tone.ZONE_RUSSIA);
    }

    /** The land around that a side administers. */
    static Shade ofLand(Ink ink) {
        return of(ink == Ink.JAPAN ? Tone.LAND_JAPAN : Tone.LAND_RUSSIA);
    }

    /** A side's hatch on the land around. */
    static Shade ofLandHatch(Ink ink) {
        return of(ink, FILL);
    }

    static Shade of(Ink ink) {
        return of(Tone.of(ink));
    }

    static Shade of(Ink ink, float strength) {
        return new Shade(Tone.of(ink), strength);
    }
}
