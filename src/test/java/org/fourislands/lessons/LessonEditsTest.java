package org.fourislands.lessons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LessonEditsTest {
    private static final Lesson THREE = SmallLesson.of(3);

    private static List<String> ids(Lesson lesson) {
        return lesson.scenes().stream().map(Scene::id).toList();
    }

    @Test
    void aSceneAddedStandsWhereItIsWanted() {
        Scene fresh = THREE.scenes().get(0).called("fresh");
        assertEquals(List.of("scene-1", "fresh", "scene-2", "scene-3"), ids(LessonEdits.adding(THREE, fresh, 1)));
        assertEquals(List.of("fresh", "scene-1", "scene-2", "scene-3"), ids(LessonEdits.adding(THREE, fresh, -9)));
        assertEquals(List.of("scene-1", "scene-2", "scene-3", "fresh"), ids(LessonEdits.adding(THREE, fresh, 99)));
    }

    @Test
    void aDuplicateStandsAfterItsModelUnderAnIdOfItsOwn() {
        Lesson four = LessonEdits.duplicating(THREE, "scene-2");
        assertEquals(List.of("scene-1", "scene-2", "scene-4", "scene-3"), ids(four));
        assertEquals(four.scenes().get(1).title(), four.scenes().get(2).title());
    }

    @Test
    void aSceneMovesToAPlaceCountedWithoutIt() {
        assertEquals(List.of("scene-2", "scene-3", "scene-1"), ids(LessonEdits.moving(THREE, "scene-1", 2)));
        assertEquals(List.of("scene-3", "scene-1", "scene-2"), ids(LessonEdits.moving(THREE, "scene-3", 0)));
        assertEquals(THREE, LessonEdits.moving(THREE, "nowhere", 0));
    }

    @Test
    void changingASceneKeepsItsIdAndTheOthers() {
        Lesson changed = LessonEdits.changing(
                THREE, "scene-2", scene -> scene.titled("Kobe").called("stolen"));
        assertEquals(ids(THREE), ids(changed));
        assertEquals("Kobe", changed.scenes().get(1).title());
        assertEquals(THREE.scenes().get(0), changed.scenes().get(0));
    }

    /** Each number is one edit of one scene. */
    @Property(tries = 300)
    void whateverIsEditedEverySceneHasAnIdOfItsOwn(@ForAll @Size(max = 30) List<@IntRange(max = 400) Integer> edits) {
        Lesson lesson = THREE;
        for (int edit : edits) {
            String id = "scene-" + (edit / 5 % 8);
            lesson = switch (edit % 5) {
                case 0 -> LessonEdits.duplicating(lesson, id);
                case 1 -> LessonEdits.removing(lesson, id);
                case 2 -> LessonEdits.moving(lesson, id, edit % 7);
                case 3 -> LessonEdits.adding(lesson, THREE.scenes().get(edit % 3), edit % 9);
                default -> LessonEdits.changing(lesson, id, scene -> scene.saying("x"));
            };
            assertEquals(lesson.scenes().size(), ids(lesson).stream().distinct().count());
        }
        assertTrue(lesson.title().equals(THREE.title()));
    }
}
