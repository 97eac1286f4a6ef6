package org.fourislands.ui.settings;

import java.util.Optional;

/**
 * What the window keeps between starts, beside the view itself.
 *
 * @param place where it stood; empty at the first start
 * @param greeting whether the two sentences of the first start are still to be read
 */
public record WindowMemory(Theme theme, Optional<Place> place, Greeting greeting) {

    public static WindowMemory first() {
        return new WindowMemory(Theme.LIGHT, Optional.empty(), Greeting.UNREAD);
    }

    public WindowMemory wearing(Theme newTheme) {
        return new WindowMemory(newTheme, place, greeting);
    }

    public WindowMemory at(Place newPlace) {
        return new WindowMemory(theme, Optional.of(newPlace), greeting);
    }

    public WindowMemory greeted() {
        return new WindowMemory(theme, place, Greeting.READ);
    }

    /** Where a window stands on the screen, its frame included. */
    public record Place(double x, double y, double width, double height, Extent extent) {}

    /** Whether a window fills the screen. */
    public enum Extent {
        FREE,
        MAXIMIZED
    }

    /** Whether the explanation of the first start was put away. */
    public enum Greeting {
        UNREAD,
        READ
    }
}
