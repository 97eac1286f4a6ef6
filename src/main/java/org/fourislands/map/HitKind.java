package org.fourislands.map;

/** What was pointed at. */
public enum HitKind {
    ISLAND,
    LINE,
    PLACE
}
