package org.fourislands.map;

import java.util.Locale;

/** What can be taken off the map. */
public enum Layer {
    DEPTHS,
    SEA_LIMITS,
    GRATICULE,
    BOUNDARIES,
    NAMES,
    LOCATOR,
    /** Illustrative zones at sea: off until asked for. */
    ZONES;

    /** The word for it in files and texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
