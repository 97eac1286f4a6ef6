package org.fourislands.ui;

/** A point in the start of the window that {@code --timings} tells of. */
public enum Moment {
    WINDOW_SHOWN("window"),
    MAP_PAINTED("map"),
    CLOCK_USABLE("clock");

    private final String word;

    Moment(String word) {
        this.word = word;
    }

    /** As {@code --timings} prints it. */
    public String word() {
        return word;
    }
}
