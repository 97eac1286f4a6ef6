package org.fourislands.ui.reading;

import java.util.Locale;

/** Why a stretch of the text stands out. Later ones are painted over earlier ones. */
enum MarkKind {
    NOTE_YELLOW,
    NOTE_GREEN,
    NOTE_PINK,
    NOTE_UNDERLINE,
    CITED_NEAR,
    CITED_CERTAIN,
    HIT,
    HIT_NOW,
    SELECTED;

    /** Its class in the style sheets. */
    String style() {
        return "mark-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
