package org.fourislands.ui;

/** A point in the start of the window that {@code --timings} tells of. */
public enum Moment {
    WINDOW_SHOWN,
    MAP_PAINTED,
    CLOCK_USABLE
}
