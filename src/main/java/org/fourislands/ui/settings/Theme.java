package org.fourislands.ui.settings;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the window is coloured. */
public enum Theme {
    LIGHT,
    DARK,
    /** At least 7:1 for text, broad focus rings, nothing see-through. */
    HIGH_CONTRAST;

    /** As the settings write it, and as the end of its text keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Theme> byId(String id) {
        return List.of(values()).stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** The next one in the round. */
    public Theme next() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> HIGH_CONTRAST;
            case HIGH_CONTRAST -> LIGHT;
        };
    }

    /** The base style sheet, compiled. */
    String baseStyle() {
        String plain =
                this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        return plain.replaceAll("\\.css$", ".bss");
    }

    /** Our own style sheets over it, the particular one last. */
    List<String> styles() {
        String particular = switch (this) {
            case LIGHT -> "/styles/light.css";
            case DARK -> "/styles/dark.css";
            case HIGH_CONTRAST -> "/styles/high-contrast.css";
        };
        return List.of("/styles/window.css", particular);
    }
}
