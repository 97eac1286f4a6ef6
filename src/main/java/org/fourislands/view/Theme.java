package org.fourislands.view;

import java.util.Locale;

/** How the window is coloured. */
public enum Theme {
    LIGHT,
    DARK,
    HIGH_CONTRAST;

    /** As the settings file writes it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
