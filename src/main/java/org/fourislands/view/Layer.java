package org.fourislands.view;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A part of the map that can be left out. The islands, the legend and the stamp always stay. */
public enum Layer {
    DEPTHS,
    GRATICULE,
    TWELVE_MILES,
    BOUNDARIES,
    CLAIMS,
    PLACES;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a new reader sees. */
    public static Set<Layer> usual() {
        return EnumSet.allOf(Layer.class);
    }
}
