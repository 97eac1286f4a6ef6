package org.fourislands.view;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the program remembers of its reader between starts; apart from the view, which it also remembers.
 *
 * @param window where the window lay; empty before it was first closed
 * @param view what was looked at last; empty before that
 * @param reading how saved copies are set for reading
 * @param inClass how lessons are given
 */
public record Settings(
        Optional<WindowPlace> window,
        Optional<ViewState> view,
        Appearance appearance,
        Seen seen,
        ClockKept clock,
        ReadingLook reading,
        ClassHabits inClass) {

    /** What a new reader starts with. */
    public static Settings usual() {
        return new Settings(
                Optional.empty(),
                Optional.empty(),
                Appearance.usual(),
                Seen.nothing(),
                ClockKept.usual(),
                ReadingLook.usual(),
                ClassHabits.usual());
    }

    public Settings leaving(WindowPlace newWindow, ViewState newView) {
        return new Settings(Optional.of(newWindow), Optional.of(newView), appearance, seen, clock, reading, inClass);
    }

    /** With another appearance, made of this one. */
    public Settings looking(UnaryOperator<Appearance> change) {
        return new Settings(window, view, change.apply(appearance), seen, clock, reading, inClass);
    }

    /** The reader was told what the map shows. */
    public Settings explained() {
        return new Settings(window, view, appearance, seen.explained(), clock, reading, inClass);
    }

    /** The reader has been shown how the map is moved. */
    public Settings hinted() {
        return new Settings(window, view, appearance, seen.hinted(), clock, reading, inClass);
    }

    public Settings in(Theme theme) {
        return looking(now -> now.in(theme));
    }

    /** With moving transitions left out. */
    public Settings calm() {
        return looking(Appearance::calm);
    }

    public Settings using(ClockHabits habits) {
        return new Settings(window, view, appearance, seen, new ClockKept(clock.look(), habits), reading, inClass);
    }

    public Settings showing(ClockLook look) {
        return new Settings(window, view, appearance, seen, new ClockKept(look, clock.habits()), reading, inClass);
    }

    public Settings reading(ReadingLook newReading) {
        return new Settings(window, view, appearance, seen, clock, newReading, inClass);
    }

    /** With other habits in class, made of these. */
    public Settings teaching(UnaryOperator<ClassHabits> change) {
        return new Settings(window, view, appearance, seen, clock, reading, change.apply(inClass));
    }
}
