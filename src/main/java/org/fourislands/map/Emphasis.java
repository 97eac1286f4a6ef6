package org.fourislands.map;

/** How much an island stands out, beyond what its colours say. */
public enum Emphasis {
    NONE,
    HOVERED,
    SELECTED,
    DIMMED
}
