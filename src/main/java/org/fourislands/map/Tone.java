package org.fourislands.map;

/** What a colour is for. A scene speaks of tones only; the palette makes colours of them. */
enum Tone {
    /** The strength of its shade is the depth: 0 at the shore, 1 in the trench. */
    SEA,
    LAND,
    SHORE,
    SHALLOWS,
    LAKE,
    SEA_LIMIT,
    GRATICULE,
    /** An ink's shade is the softer the lower its strength. */
    JAPAN,
    RUSSIA,
    /** A side's sea, faint enough to let the depths through. */
    ZONE_JAPAN,
    ZONE_RUSSIA,
    /** Sea that is one side's in one of two states only. */
    ZONE_STRIPE,
    /** The land around in a side's hand: thinly over the land's own colour. */
    LAND_JAPAN,
    LAND_RUSSIA,
    LAND_UNSETTLED,
    UNSETTLED,
    UNSETTLED_EDGE,
    LINE_CASING,
    OVERLAY_CASING,
    GLOW,
    SELECTED,
    HOVERED,
    TEXT,
    SOFT_TEXT,
    WATER_TEXT,
    LAND_TEXT,
    HALO,
    SOFT_HALO,
    WATER_HALO,
    CARD,
    CARD_EDGE;

    static Tone of(Ink ink) {
        return switch (ink) {
            case JAPAN -> JAPAN;
            case RUSSIA -> RUSSIA;
            case NONE -> UNSETTLED_EDGE;
        };
    }
}
