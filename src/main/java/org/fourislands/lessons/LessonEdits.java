package org.fourislands.lessons;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can be done to a lesson. Each gives a new lesson; where the scene named is not there, the same. */
public final class LessonEdits {
    private LessonEdits() {}

    public static Lesson renamed(Lesson lesson, String title) {
        return new Lesson(lesson.id(), title, lesson.about(), lesson.planned(), lesson.scenes());
    }

    public static Lesson about(Lesson lesson, String about) {
        return new Lesson(lesson.id(), lesson.title(), about, lesson.planned(), lesson.scenes());
    }

    public static Lesson planned(Lesson lesson, Optional<Duration> planned) {
        return new Lesson(lesson.id(), lesson.title(), lesson.about(), planned, lesson.scenes());
    }

    /** With {@code scene} at a place from 0 to the number of scenes; an id that is taken gives way to a free one. */
    public static Lesson adding(Lesson lesson, Scene scene, int place) {
        Scene own = lesson.scene(scene.id()).isPresent() ? scene.called(freeId(lesson)) : scene;
        List<Scene> scenes = new ArrayList<>(lesson.scenes());
        scenes.add(within(place, scenes.size()), own);
        return lesson.with(scenes);
    }

    public static Lesson removing(Lesson lesson, String id) {
        return lesson.with(
                lesson.scenes().stream().filter(scene -> !scene.id().equals(id)).toList());
    }

    /** With a scene taken out and put in so that it stands at {@code place}; beyond the ends it stands at the end. */
    public static Lesson moving(Lesson lesson, String id, int place) {
        int from = lesson.placeOf(id);
        if (from < 0) {
            return lesson;
        }
        List<Scene> scenes = new ArrayList<>(lesson.scenes());
        Scene moved = scenes.remove(from);
        scenes.add(within(place, scenes.size()), moved);
        return lesson.with(scenes);
    }

    /** With the same scene again right after it, under an id of its own. */
    public static Lesson duplicating(Lesson lesson, String id) {
        return lesson.scene(id)
                .map(scene -> adding(lesson, scene, lesson.placeOf(id) + 1))
                .orElse(lesson);
    }

    /** With one scene changed: its words, its view, its task. Its id stays. */
    public static Lesson changing(Lesson lesson, String id, UnaryOperator<Scene> change) {
        return lesson.with(lesson.scenes().stream()
                .map(scene -> scene.id().equals(id) ? change.apply(scene).called(id) : scene)
                .toList());
    }

    /** An id that no scene of it has. */
    public static String freeId(Lesson lesson) {
        int number = lesson.scenes().size() + 1;
        while (lesson.scene("scene-" + number).isPresent()) {
            number++;
        }
        return "scene-" + number;
    }

    private static int within(int place, int last) {
        return Math.max(0, Math.min(place, last));
    }
}
