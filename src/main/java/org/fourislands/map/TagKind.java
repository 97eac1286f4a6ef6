package org.fourislands.map;

/** What sort of thing a name on the map belongs to; it decides lettering and where the name may stand. */
public enum TagKind {
    ISLAND,
    ISLET,
    OCEAN,
    SEA,
    STRAIT,
    BAY,
    CAPE,
    PEAK,
    LAKE,
    TOWN,
    LAND;

    /** Whether a mark stands at the place itself, beside its name. */
    public boolean isMarked() {
        return this == TOWN || this == PEAK || this == CAPE;
    }
}
