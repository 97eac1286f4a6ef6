package org.fourislands.view;

/**
 * How the window looks to its reader.
 *
 * @param reducedMotion whether the reader asked for no moving transitions
 * @param coordinates how coordinates are written
 */
public record Appearance(Theme theme, TextSize textSize, boolean reducedMotion, CoordinateForm coordinates) {

    /** What a new reader starts with. */
    public static Appearance usual() {
        return new Appearance(Theme.LIGHT, TextSize.USUAL, false, CoordinateForm.MINUTES);
    }

    public Appearance in(Theme newTheme) {
        return new Appearance(newTheme, textSize, reducedMotion, coordinates);
    }

    public Appearance lettered(TextSize newSize) {
        return new Appearance(theme, newSize, reducedMotion, coordinates);
    }

    public Appearance writing(CoordinateForm newForm) {
        return new Appearance(theme, textSize, reducedMotion, newForm);
    }

    /** With moving transitions left out. */
    public Appearance calm() {
        return new Appearance(theme, textSize, true, coordinates);
    }

    /** With moving transitions. */
    public Appearance lively() {
        return new Appearance(theme, textSize, false, coordinates);
    }
}
