package org.fourislands.lessons;

import java.util.List;

/**
 * What a teacher shows: scenes in their order.
 *
 * @param id the name of its file without the ending, or the id under which it comes with the program
 * @param title what it is called
 * @param about what it is about and for whom, in a sentence or two; may be empty
 */
public record Lesson(String id, String title, String about, List<Scene> scenes) {

    public Lesson {
        scenes = List.copyOf(scenes);
    }
}
