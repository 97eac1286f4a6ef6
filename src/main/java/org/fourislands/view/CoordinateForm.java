package org.fourislands.view;

import java.util.Locale;

/** How coordinates are written. */
public enum CoordinateForm {
    /** 44.1234° N. */
    DECIMAL,
    /** 44° 07.40′ N, as on charts. */
    MINUTES;

    /** As the settings file writes it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
