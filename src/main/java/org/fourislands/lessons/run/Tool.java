package org.fourislands.lessons.run;

/** What the teacher's mouse does on the map. */
public enum Tool {
    ARROW,
    POINTER,
    SPOTLIGHT,
    PEN,
    ERASER
}
