package org.fourislands.lessons.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.view.ViewState;
import org.junit.jupiter.api.Test;

final class WorkTest {
    private static final ViewState VIEW = ViewState.startingOn(LocalDate.of(1950, 1, 1));

    private static Work asked(Task.Kind kind) {
        Task task = new Task(kind, "", List.of(), List.of(), "", List.of());
        Scene plain = Scene.of("plain", VIEW);
        Scene asking = Scene.of("asking", VIEW).asking(Optional.of(task));
        return Work.begin(Lesson.empty("l", "L").with(List.of(plain, asking))).next();
    }

    @Test
    void theWayHasTheScenesAndThenTheEnd() {
        Work work = asked(Task.Kind.IN_ORDER);
        assertEquals("asking", work.scene().orElseThrow().id());
        assertTrue(work.next().isAtEnd());
        assertEquals(work.next(), work.next().next());
        assertEquals(work.back(), work.back().back());
        assertEquals(1, work.asking().size());
    }

    @Test
    void whatIsChosenKeepsItsOrderAndIsLetGoWhenChosenAgain() {
        Work work = asked(Task.Kind.IN_ORDER).choosing("b").choosing("a").choosing("c");
        assertEquals(List.of("b", "a", "c"), work.answer().chosen());
        assertEquals(List.of("b", "c"), work.choosing("a").answer().chosen());
    }

    @Test
    void ofProposalsOneIsChosen() {
        Work work = asked(Task.Kind.WHICH_PROPOSAL).choosing("b").choosing("a");
        assertEquals(List.of("a"), work.answer().chosen());
    }

    @Test
    void anAnswerHandedInStands() {
        Work work = asked(Task.Kind.WHO_CLAIMED).choosing("japan").handingIn();
        assertTrue(work.isHandedIn());
        assertEquals(List.of("japan"), work.choosing("ussr").answer().chosen());
        assertEquals(List.of("japan"), work.back().next().answer().chosen());
    }

    @Test
    void withoutAnAnswerNothingIsHandedIn() {
        assertFalse(asked(Task.Kind.WHO_CLAIMED).handingIn().isHandedIn());
    }

    @Test
    void aSceneThatAsksNothingTakesNoAnswer() {
        Work work = asked(Task.Kind.WHO_CLAIMED).back();
        assertEquals(work, work.choosing("japan"));
    }
}
