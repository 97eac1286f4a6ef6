package org.fourislands.map;

/** What was pointed at. */
public enum HitKind {
    ISLAND,
    LINE,
    PLACE,
    /** A piece of the land around of which the record tells. */
    LAND
}
