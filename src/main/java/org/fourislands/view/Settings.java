package org.fourislands.view;

import java.util.Optional;

/**
 * What the program remembers of its reader between starts; apart from the view, which it also remembers.
 *
 * @param window where the window lay; empty before it was first closed
 * @param view what was looked at last; empty before that
 * @param firstStartExplained whether the reader was told once what the map shows
 * @param reducedMotion whether the reader asked for no moving transitions
 * @param mapHintsSeen whether the reader has seen how the map is moved
 * @param clock how the clock was left
 * @param habits how the reader uses the clock
 * @param coordinates how coordinates are written
 */
public record Settings(
        Theme theme,
        Optional<WindowPlace> window,
        Optional<ViewState> view,
        boolean firstStartExplained,
        boolean reducedMotion,
        boolean mapHintsSeen,
        ClockLook clock,
        ClockHabits habits,
        TextSize textSize,
        CoordinateForm coordinates) {

    /** What a new reader starts with. */
    public static Settings usual() {
        return new Settings(
                Theme.LIGHT,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                ClockLook.usual(),
                ClockHabits.usual(),
                TextSize.USUAL,
                CoordinateForm.MINUTES);
    }

    public Settings in(Theme newTheme) {
        return new Settings(
                newTheme,
                window,
                view,
                firstStartExplained,
                reducedMotion,
                mapHintsSeen,
                clock,
                habits,
                textSize,
                coordinates);
    }

    public Settings leaving(WindowPlace newWindow, ViewState newView) {
        return new Settings(
                theme,
                Optional.of(newWindow),
                Optional.of(newView),
                firstStartExplained,
                reducedMotion,
                mapHintsSeen,
                clock,
                habits,
                textSize,
                coordinates);
    }

    public Settings explained() {
        return new Settings(
                theme, window, view, true, reducedMotion, mapHintsSeen, clock, habits, textSize, coordinates);
    }

    public Settings using(ClockHabits newHabits) {
        return new Settings(
                theme,
                window,
                view,
                firstStartExplained,
                reducedMotion,
                mapHintsSeen,
                clock,
                newHabits,
                textSize,
                coordinates);
    }

    public Settings showing(ClockLook newClock) {
        return new Settings(
                theme,
                window,
                view,
                firstStartExplained,
                reducedMotion,
                mapHintsSeen,
                newClock,
                habits,
                textSize,
                coordinates);
    }

    /** The reader has been shown how the map is moved. */
    public Settings hinted() {
        return new Settings(
                theme, window, view, firstStartExplained, reducedMotion, true, clock, habits, textSize, coordinates);
    }

    /** With moving transitions left out. */
    public Settings calm() {
        return new Settings(
                theme, window, view, firstStartExplained, true, mapHintsSeen, clock, habits, textSize, coordinates);
    }

    /** With moving transitions. */
    public Settings lively() {
        return new Settings(
                theme, window, view, firstStartExplained, false, mapHintsSeen, clock, habits, textSize, coordinates);
    }

    public Settings lettered(TextSize newSize) {
        return new Settings(
                theme,
                window,
                view,
                firstStartExplained,
                reducedMotion,
                mapHintsSeen,
                clock,
                habits,
                newSize,
                coordinates);
    }

    public Settings writing(CoordinateForm newForm) {
        return new Settings(
                theme,
                window,
                view,
                firstStartExplained,
                reducedMotion,
                mapHintsSeen,
                clock,
                habits,
                textSize,
                newForm);
    }
}
