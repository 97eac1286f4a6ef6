package org.fourislands.lessons.run;

/** What lies over the class's picture. */
public enum Cover {
    NONE,
    BLACK,
    WHITE
}
