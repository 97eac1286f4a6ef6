package org.fourislands.words;

import java.util.Locale;

/** Whose name for a place it is. Names are part of the dispute, so each is kept with its tradition. */
public enum Tradition {
    AINU,
    JAPANESE,
    RUSSIAN,
    ENGLISH,
    DUTCH;

    /** As the data files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
