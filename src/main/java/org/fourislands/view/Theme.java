package org.fourislands.view;

import java.util.Locale;
import org.fourislands.map.Palette;

/** How the window is coloured. */
public enum Theme {
    LIGHT,
    DARK,
    HIGH_CONTRAST;

    /** The map's colours under this theme. */
    public Palette palette() {
        return switch (this) {
            case LIGHT -> Palette.light();
            case DARK -> Palette.dark();
            case HIGH_CONTRAST -> Palette.highContrast();
        };
    }

    /** As the settings file writes it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
