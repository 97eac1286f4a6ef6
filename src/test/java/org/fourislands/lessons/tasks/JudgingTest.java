package org.fourislands.lessons.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.history.SmallAtlas;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.lessons.tasks.Judging.Verdict;
import org.fourislands.view.ViewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgingTest {
    private static final Atlas ATLAS = SmallAtlas.atlas();

    private static Scene asking(String day, Task.Kind kind, String about, String right) {
        Task task = new Task(kind, "", list(about), list(right), "", List.of());
        return Scene.of("one", ViewState.startingOn(LocalDate.parse(day))).asking(Optional.of(task));
    }

    private static List<String> list(String words) {
        return words.isBlank() ? List.of() : List.of(words.split(";"));
    }

    private static Verdict verdict(Scene scene, String chosen) {
        return Judging.of(scene, new Answer(list(chosen)), ATLAS).verdict();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1956-10-19, shikotan,  ussr,       RIGHT
            1956-10-19, shikotan,  japan,      WRONG
            1956-10-19, shikotan,  ussr;japan, PARTLY
            1956-10-19, shikotan,  '',         UNANSWERED
            1900-01-01, shikotan,  japan,      RIGHT
            1945-08-30, etorofu,   ussr,       RIGHT
            1956-10-19, atlantis,  ussr,       OPEN
            """)
    void whoAdministeredIsReckonedFromTheRecord(String day, String island, String chosen, Verdict verdict) {
        assertEquals(verdict, verdict(asking(day, Task.Kind.WHO_ADMINISTERED, island, ""), chosen));
    }

    @Test
    void onAnUncertainDayEitherPartyIsRight() {
        LocalDate doubtful = ATLAS.content().controls().stream()
                .flatMap(control -> control.span().start().stream())
                .filter(start -> !start.isExact())
                .map(start -> start.earliest())
                .filter(day -> ATLAS.on(day).islands().stream()
                        .anyMatch(
                                state -> state.isUncertain() && state.parties().size() == 2))
                .findFirst()
                .orElseThrow();
        String island = ATLAS.on(doubtful).islands().stream()
                .filter(state -> state.isUncertain())
                .findFirst()
                .orElseThrow()
                .island()
                .id();
        Scene scene = asking(doubtful.toString(), Task.Kind.WHO_ADMINISTERED, island, "");
        for (String party : ATLAS.on(doubtful).island(island).orElseThrow().parties()) {
            assertEquals(Verdict.RIGHT, verdict(scene, party));
        }
    }

    @Test
    void whoClaimedWantsEveryClaimantAndNoOther() {
        Scene scene = asking("2022-03-21", Task.Kind.WHO_CLAIMED, "shikotan", "");
        List<String> right = RightAnswer.of(scene, ATLAS).orElseThrow().ids();
        assertEquals(Verdict.RIGHT, verdict(scene, String.join(";", right)));
        assertEquals(Verdict.PARTLY, verdict(scene, String.join(";", right) + ";nobody"));
    }

    @Test
    void theTeachersAnswerGoesBeforeTheRecords() {
        assertEquals(
                Verdict.RIGHT, verdict(asking("1956-10-19", Task.Kind.WHO_ADMINISTERED, "shikotan", "japan"), "japan"));
    }

    @Test
    void thingsAreInOrderByTheirDays() {
        String events = String.join(
                ";", ATLAS.content().events().stream().map(event -> event.id()).toList());
        Scene scene = asking("1956-10-19", Task.Kind.IN_ORDER, events, "");
        List<String> right = RightAnswer.of(scene, ATLAS).orElseThrow().ids();
        assertEquals(Verdict.RIGHT, verdict(scene, String.join(";", right)));
        List<String> turned = new java.util.ArrayList<>(right);
        java.util.Collections.reverse(turned);
        assertEquals(Verdict.PARTLY, verdict(scene, String.join(";", turned)));
        assertFalse(RightAnswer.of(scene, ATLAS).orElseThrow().citations().isEmpty());
    }

    @Test
    void oneOfSeveralPassagesIsEvidenceEnough() {
        Scene scene = asking("1956-10-19", Task.Kind.FIND_EVIDENCE, "some-work", "paragraph 5;paragraph 7");
        assertEquals(Verdict.RIGHT, verdict(scene, "paragraph 7"));
        assertEquals(Verdict.WRONG, verdict(scene, "paragraph 6"));
        assertTrue(RightAnswer.of(scene, ATLAS).orElseThrow().citations().stream()
                .allMatch(citation -> citation.source().equals("some-work")));
    }

    @Test
    void theProposalDrawnIsRightWhereTheTeacherNamesNone() {
        Task task = new Task(Task.Kind.WHICH_PROPOSAL, "", List.of(), List.of(), "", List.of());
        String id = ATLAS.content().proposals().get(0).id();
        Scene scene = Scene.of(
                        "one", ViewState.startingOn(LocalDate.of(1956, 10, 19)).drawing(Optional.of(id)))
                .asking(Optional.of(task));
        assertEquals(Verdict.RIGHT, verdict(scene, id));
        assertTrue(Choices.of(task, ATLAS).contains(id));
    }
}
