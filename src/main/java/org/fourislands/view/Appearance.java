package org.fourislands.view;

import org.fourislands.sources.CitationStyle;

/**
 * How the window looks to its reader.
 *
 * @param reducedMotion whether the reader asked for no moving transitions
 * @param coordinates how coordinates are written
 * @param citations how works are named when they are copied
 */
public record Appearance(
        Theme theme, TextSize textSize, boolean reducedMotion, CoordinateForm coordinates, CitationStyle citations) {

    /** What a new reader starts with. */
    public static Appearance usual() {
        return new Appearance(Theme.LIGHT, TextSize.USUAL, false, CoordinateForm.MINUTES, CitationStyle.CHICAGO);
    }

    public Appearance in(Theme newTheme) {
        return new Appearance(newTheme, textSize, reducedMotion, coordinates, citations);
    }

    public Appearance lettered(TextSize newSize) {
        return new Appearance(theme, newSize, reducedMotion, coordinates, citations);
    }

    public Appearance writing(CoordinateForm newForm) {
        return new Appearance(theme, textSize, reducedMotion, newForm, citations);
    }

    public Appearance citing(CitationStyle newStyle) {
        return new Appearance(theme, textSize, reducedMotion, coordinates, newStyle);
    }

    /** With moving transitions left out. */
    public Appearance calm() {
        return new Appearance(theme, textSize, true, coordinates, citations);
    }

    /** With moving transitions. */
    public Appearance lively() {
        return new Appearance(theme, textSize, false, coordinates, citations);
    }
}
