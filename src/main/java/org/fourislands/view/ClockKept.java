package org.fourislands.view;

/**
 * What is kept of the clock.
 *
 * @param look how it was left
 * @param habits how the reader uses it
 */
public record ClockKept(ClockLook look, ClockHabits habits) {

    /** What a new reader starts with. */
    public static ClockKept usual() {
        return new ClockKept(ClockLook.usual(), ClockHabits.usual());
    }
}
