package org.fourislands.lessons;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a teacher shows: scenes in their order.
 *
 * @param id the name of its file without the ending, or the id under which it comes with the program
 * @param title what it is called
 * @param about what it is about and for whom, in a sentence or two; may be empty
 * @param planned how long it is meant to take; the timer counts down from it
 */
public record Lesson(String id, String title, String about, Optional<Duration> planned, List<Scene> scenes) {

    public Lesson {
        scenes = List.copyOf(scenes);
    }

    public static Lesson empty(String id, String title) {
        return new Lesson(id, title, "", Optional.empty(), List.of());
    }

    public Optional<Scene> scene(String sceneId) {
        return scenes.stream().filter(scene -> scene.id().equals(sceneId)).findFirst();
    }

    /** The place of a scene, from 0; -1 where it has none of that id. */
    public int placeOf(String sceneId) {
        for (int at = 0; at < scenes.size(); at++) {
            if (scenes.get(at).id().equals(sceneId)) {
                return at;
            }
        }
        return -1;
    }

    public Lesson with(List<Scene> newScenes) {
        return new Lesson(id, title, about, planned, newScenes);
    }
}
