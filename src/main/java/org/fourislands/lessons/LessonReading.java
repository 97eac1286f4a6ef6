package org.fourislands.lessons;

import java.util.List;
import java.util.Optional;

/**
 * A lesson as far as its file could be read.
 *
 * @param lesson empty where the file holds none, or one of a newer form
 * @param troubles what was left out or is missing, each in a sentence for the teacher
 * @param enclosed the saved copies that lie in the file
 */
public record LessonReading(Optional<Lesson> lesson, List<String> troubles, List<EnclosedCopy> enclosed) {

    public LessonReading {
        troubles = List.copyOf(troubles);
        enclosed = List.copyOf(enclosed);
    }

    /** Of a file in which no copies lie. */
    public LessonReading(Optional<Lesson> lesson, List<String> troubles) {
        this(lesson, troubles, List.of());
    }
}
