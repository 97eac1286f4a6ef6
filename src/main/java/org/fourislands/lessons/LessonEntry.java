package org.fourislands.lessons;

import java.nio.file.Path;

/**
 * A lesson in the list of those at hand.
 *
 * @param file where it lies
 */
public record LessonEntry(String id, String title, String about, int scenes, Origin origin, Path file) {

    /** Where a lesson comes from. */
    public enum Origin {
        /** Comes with the program; a changed one is kept as the reader's own. */
        PROGRAM,
        OWN
    }
}
