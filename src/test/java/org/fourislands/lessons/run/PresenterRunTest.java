package org.fourislands.lessons.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fourislands.lessons.SmallLesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenterRunTest {
    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");

    private static PresenterRun after(PresenterRun run, String steps) {
        PresenterRun now = run;
        for (String step : steps.split(" ", -1)) {
            now = now.after(
                    step.matches("\\d") ? new Step.Digit(Integer.parseInt(step)) : Step.Plain.valueOf(step), NINE);
        }
        return now;
    }

    private static PresenterRun five(String steps) {
        return after(PresenterRun.of(SmallLesson.of(5)), steps);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            NEXT,                           1
            BACK,                           0
            NEXT NEXT BACK,                 1
            LAST,                           4
            LAST NEXT,                      5
            LAST NEXT NEXT NEXT,            5
            LAST NEXT BACK,                 4
            LAST FIRST,                     0
            3 GO,                           2
            1 2 GO,                         4
            GO,                             1
            0 GO,                           1
            3 LEAVE GO,                     1
            3 NEXT GO,                      2
            NEXT START,                     1
            """)
    void theTeacherGoesWhereTheKeysLead(String steps, int place) {
        assertEquals(place, five(steps).at());
    }

    @Test
    void afterTheLastSceneComesTheEnd() {
        assertFalse(five("LAST").isAtEnd());
        assertTrue(five("LAST NEXT").isAtEnd());
        assertEquals(Optional.of(1), five("FIRST").upcoming());
        assertEquals(Optional.empty(), five("LAST").upcoming());
    }

    @Test
    void blackAndWhiteCoverTheClassAndNotTheTeacher() {
        PresenterRun black = five("NEXT BLACK");
        assertEquals(new ClassSide(1, Cover.BLACK, false), black.classSide());
        assertEquals(1, black.at());
        assertEquals(Cover.NONE, after(black, "BLACK").cover());
        assertEquals(Cover.WHITE, after(black, "WHITE").cover());
        assertEquals(Cover.BLACK, after(black, "NEXT").cover());
    }

    @Test
    void aFrozenClassKeepsWhatItSawWhileTheTeacherLooksAhead() {
        PresenterRun frozen = five("NEXT FREEZE NEXT NEXT");
        assertEquals(3, frozen.at());
        assertEquals(1, frozen.shown());
        assertEquals(3, after(frozen, "FREEZE").shown());
        assertFalse(after(frozen, "FREEZE").isFrozen());
    }

    @Test
    void showingToTheClassSendsTheSceneAndStaysFrozen() {
        PresenterRun shown = five("FREEZE NEXT NEXT BLACK SHOW_TO_CLASS");
        assertEquals(2, shown.shown());
        assertEquals(Cover.NONE, shown.cover());
        assertTrue(shown.isFrozen());
        assertEquals(2, after(shown, "NEXT").shown());
    }

    @Test
    void leavingIsOneStepOutAtATime() {
        PresenterRun typed = five("OVERVIEW 3");
        assertTrue(after(typed, "LEAVE").isInOverview());
        assertFalse(after(typed, "LEAVE LEAVE").isInOverview());
        assertFalse(after(typed, "LEAVE LEAVE").isEnded());
        assertTrue(after(typed, "LEAVE LEAVE LEAVE").isEnded());
    }

    @Test
    void onceLeftOnlyStartingAgainDoesAnything() {
        PresenterRun left = five("NEXT NEXT LEAVE");
        assertEquals(left, after(left, "NEXT BLACK 3 GO FREEZE LEAVE"));
        assertEquals(2, after(left, "START_FROM_HERE").at());
        assertEquals(0, after(left, "START").at());
        assertFalse(after(left, "START").isEnded());
    }

    @Test
    void theTimerStartsWithTheFirstAdvance() {
        PresenterRun ready = five("BLACK BLACK BACK");
        assertEquals(Duration.ZERO, ready.timer().elapsed(NINE.plusSeconds(60)));
        PresenterRun going = ready.after(Step.Plain.NEXT, NINE).after(Step.Plain.NEXT, NINE.plusSeconds(30));
        assertEquals(Duration.ofSeconds(60), going.timer().elapsed(NINE.plusSeconds(60)));
        assertEquals(Optional.of(Duration.ofMinutes(44)), going.timer().left(NINE.plusSeconds(60)));
        assertEquals(Duration.ZERO, going.timer().elapsed(NINE.minusSeconds(5)));
        assertEquals(Optional.empty(), after(going, "RESET_TIMER").timer().started());
    }

    @Test
    void theTimerTurnsFromUpToDownToTheClock() {
        assertEquals(Timer.Shown.DOWN, five("TIMER").timer().shown());
        assertEquals(Timer.Shown.CLOCK, five("TIMER TIMER").timer().shown());
        assertEquals(Timer.Shown.UP, five("TIMER TIMER TIMER").timer().shown());
        PresenterRun unplanned = PresenterRun.of(3, 0, Optional.empty());
        assertEquals(Timer.Shown.CLOCK, after(unplanned, "TIMER").timer().shown());
    }

    @Test
    void aToolTakenUpTwiceIsLaidDown() {
        assertEquals(Tool.PEN, five("PEN").tool());
        assertEquals(Tool.ARROW, five("PEN PEN").tool());
        assertEquals(Tool.PEN, five("PEN NEXT").tool());
    }

    @Test
    void aLessonWithoutScenesIsAtItsEnd() {
        PresenterRun none = PresenterRun.of(SmallLesson.of(0));
        assertTrue(after(none, "NEXT LAST BACK 7 GO").isAtEnd());
    }
}
