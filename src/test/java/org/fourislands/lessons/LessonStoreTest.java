package org.fourislands.lessons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LessonStoreTest {
    private final LessonStore store = new LessonStore(SmallLesson.of(3));

    @Test
    void undoTakesBackOneStepAndRedoBringsItAgain() {
        store.update(lesson -> LessonEdits.removing(lesson, "scene-2"));
        store.update(lesson -> LessonEdits.renamed(lesson, "Another"));
        store.undo();
        assertEquals("A small lesson", store.get().title());
        assertEquals(2, store.get().scenes().size());
        store.undo();
        assertEquals(SmallLesson.of(3), store.get());
        assertFalse(store.canUndo());
        store.redo();
        store.redo();
        assertEquals("Another", store.get().title());
        assertFalse(store.canRedo());
    }

    @Test
    void typingIsOneStepHoweverManyLetters() {
        for (String typed : List.of("K", "Ko", "Kob", "Kobe")) {
            store.preview(lesson -> LessonEdits.renamed(lesson, typed));
        }
        store.settle();
        store.undo();
        assertEquals("A small lesson", store.get().title());
    }

    @Test
    void whatIsTypedIsAStepOfItsOwnBeforeTheNextEdit() {
        store.preview(lesson -> LessonEdits.renamed(lesson, "Kobe"));
        store.update(lesson -> LessonEdits.removing(lesson, "scene-1"));
        store.undo();
        assertEquals("Kobe", store.get().title());
        assertEquals(3, store.get().scenes().size());
    }

    @Test
    void anEditAfterUndoEndsTheWayForward() {
        store.update(lesson -> LessonEdits.renamed(lesson, "One"));
        store.undo();
        store.update(lesson -> LessonEdits.renamed(lesson, "Two"));
        assertFalse(store.canRedo());
        assertTrue(store.canUndo());
    }

    @Test
    void watchersHearTheirSliceAlone() {
        List<String> titles = new ArrayList<>();
        Runnable stop = store.watch(of -> of.get().title(), titles::add);
        store.update(lesson -> LessonEdits.removing(lesson, "scene-1"));
        store.update(lesson -> LessonEdits.renamed(lesson, "One"));
        stop.run();
        store.update(lesson -> LessonEdits.renamed(lesson, "Two"));
        assertEquals(List.of("A small lesson", "One"), titles);
    }

    @Test
    void anotherLessonOpenedHasNoWayBackToTheFirst() {
        store.update(lesson -> LessonEdits.renamed(lesson, "One"));
        store.open(SmallLesson.of(1));
        assertFalse(store.canUndo());
        assertEquals(1, store.get().scenes().size());
    }
}
