package org.fourislands.map;

/** What can be taken off the map. */
public enum Layer {
    DEPTHS,
    SEA_LIMITS,
    GRATICULE,
    BOUNDARIES,
    NAMES
}
