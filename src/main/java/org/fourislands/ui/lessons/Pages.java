package org.fourislands.ui.lessons;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonEdits;
import org.fourislands.lessons.LessonStore;
import org.fourislands.lessons.Scene;
import org.fourislands.sources.Citation;
import org.fourislands.view.ViewState;

/** The scenes with which a lesson begins and ends: its title, and all that it rests on. */
final class Pages {
    private Pages() {}

    /** A first scene that has the lesson's own words; its view is the first scene's, else what the map shows. */
    static void addStart(Workshop workshop, LessonStore store, Supplier<ViewState> shown) {
        store.update(lesson -> {
            ViewState view = lesson.scenes().stream()
                    .findFirst()
                    .map(Scene::view)
                    .orElseGet(shown)
                    .framingWholeArea()
                    .selectingNothing();
            Scene start = Scene.of(LessonEdits.freeId(lesson), view)
                    .titled(lesson.title().isBlank() ? workshop.phrases().of("lessons.new.title") : lesson.title())
                    .saying(lesson.about());
            return LessonEdits.adding(lesson, start, 0);
        });
    }

    /** A last scene that names every work the others cite. */
    static void addEnd(Workshop workshop, LessonStore store, Supplier<ViewState> shown) {
        store.update(lesson -> {
            List<Scene> scenes = lesson.scenes();
            ViewState view = scenes.isEmpty()
                    ? shown.get()
                    : scenes.get(scenes.size() - 1).view();
            Scene end = Scene.of(LessonEdits.freeId(lesson), view.selectingNothing())
                    .titled(workshop.phrases().of("lessons.end.title"))
                    .saying(workshop.phrases()
                            .of("lessons.end.sentence", works(lesson).size()))
                    .citing(works(lesson));
            return LessonEdits.adding(lesson, end, scenes.size());
        });
    }

    /** Each work once, without its passages. */
    private static List<Citation> works(Lesson lesson) {
        return lesson.scenes().stream()
                .flatMap(scene -> scene.sources().stream())
                .map(Citation::source)
                .distinct()
                .map(work -> new Citation(work, Optional.empty(), Optional.empty(), true))
                .toList();
    }
}
