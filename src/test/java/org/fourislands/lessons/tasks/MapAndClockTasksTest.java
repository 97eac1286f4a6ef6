package org.fourislands.lessons.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fourislands.history.Atlas;
import org.fourislands.history.IslandState;
import org.fourislands.history.SmallAtlas;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.lessons.tasks.Judging.Verdict;
import org.fourislands.sources.Citation;
import org.fourislands.view.ViewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Judging what is answered on the map and on the clock, by the small record. */
class MapAndClockTasksTest {
    private static final Atlas ATLAS = SmallAtlas.atlas();

    private static Scene asking(String day, Task task) {
        return Scene.of("one", ViewState.startingOn(LocalDate.parse(day))).asking(Optional.of(task));
    }

    private static List<String> list(String words) {
        return words.isBlank() ? List.of() : List.of(words.split(";"));
    }

    private static Verdict verdict(Scene scene, List<String> chosen) {
        return Judging.of(scene, new Answer(chosen), ATLAS).verdict();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1945-08-30, ussr,   etorofu,                             RIGHT
            1945-08-30, japan,  kunashiri;shikotan;habomai,          RIGHT
            1945-08-30, japan,  kunashiri;shikotan,                  PARTLY
            1945-08-30, japan,  etorofu,                             WRONG
            1945-08-30, japan,  '',                                  UNANSWERED
            1869-06-01, japan,  etorofu;kunashiri;shikotan;habomai,  RIGHT
            1900-01-01, ussr,   none,                                RIGHT
            1900-01-01, ussr,   shikotan,                            WRONG
            1945-09-03, ussr,   etorofu;kunashiri;shikotan,          RIGHT
            1945-09-03, ussr,   etorofu;kunashiri;shikotan;habomai,  RIGHT
            1945-09-03, japan,  habomai,                             RIGHT
            1945-09-03, japan,  none,                                RIGHT
            1945-09-03, japan,  etorofu,                             WRONG
            """)
    void whichGroupsWereAdministeredIsReckoned(String day, String party, String chosen, Verdict verdict) {
        assertEquals(verdict, verdict(asking(day, Task.of(Task.Kind.WHICH_ADMINISTERED, party)), list(chosen)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1820-01-01, japan,          etorofu;kunashiri, RIGHT
            1820-01-01, russian-empire, etorofu,           RIGHT
            1820-01-01, ussr,           none,              RIGHT
            1820-01-01, japan,          etorofu,           PARTLY
            """)
    void whichGroupsWereClaimedIsReckoned(String day, String party, String chosen, Verdict verdict) {
        assertEquals(verdict, verdict(asking(day, Task.of(Task.Kind.WHICH_CLAIMED, party)), list(chosen)));
    }

    @Test
    void theTeachersOwnQuestionHasTheTeachersAnswerAndTheScenesSources() {
        Citation source = SmallAtlas.cite("treaty-1855", "article 2");
        Scene scene = asking("1956-10-19", Task.of(Task.Kind.WHICH_ISLANDS).answeredBy(List.of("shikotan", "habomai")))
                .citing(List.of(source));
        assertEquals(Verdict.RIGHT, verdict(scene, List.of("habomai", "shikotan")));
        assertEquals(Verdict.PARTLY, verdict(scene, List.of("habomai", "etorofu")));
        assertEquals(List.of(source), RightAnswer.of(scene, ATLAS).orElseThrow().citations());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1700, 1, 1).toEpochDay(),
                        LocalDate.of(2026, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> parties() {
        return Arbitraries.of("japan", "ussr", "russia", "russian-empire", "ainu");
    }

    /** Whoever names just the groups that a party may have administered that day is right, and whoever names another is not. */
    @Property
    void theGroupsOfAPartyAreRightOnAnyDay(@ForAll("days") LocalDate day, @ForAll("parties") String party) {
        Scene scene = asking(day.toString(), Task.of(Task.Kind.WHICH_ADMINISTERED, party));
        List<String> held = ATLAS.on(day).islands().stream()
                .filter(island -> island.parties().contains(party))
                .map(island -> island.island().id())
                .toList();
        assertEquals(Verdict.RIGHT, verdict(scene, held.isEmpty() ? List.of(Answer.NONE) : held));
        for (IslandState island : ATLAS.on(day).islands()) {
            if (!island.parties().contains(party)) {
                List<String> more = new ArrayList<>(held);
                more.add(island.island().id());
                assertFalse(verdict(scene, more) == Verdict.RIGHT);
            }
        }
    }

    /** A day answers "a day on which the party administered the group" just where it may have. */
    @Property
    void aDayIsRightWhereThePartyMayHaveAdministered(@ForAll("days") LocalDate day, @ForAll("parties") String party) {
        Scene scene = asking("1700-01-01", Task.of(Task.Kind.WHICH_DAY, party, "habomai"));
        boolean held = ATLAS.on(day).island("habomai").orElseThrow().parties().contains(party);
        Verdict expected = RightAnswer.of(scene, ATLAS).orElseThrow().ids().isEmpty()
                ? Verdict.OPEN
                : held ? Verdict.RIGHT : Verdict.WRONG;
        assertEquals(expected, verdict(scene, List.of(day.toString())));
    }

    /** The day of an event is any that it can have been on. */
    @Property
    void theDayOfAnEventIsAnyItCanHaveBeenOn(@ForAll("days") LocalDate day) {
        ATLAS.content().events().forEach(event -> {
            Scene scene = asking("1700-01-01", Task.of(Task.Kind.WHICH_DAY, event.id()));
            assertEquals(
                    event.date().mayBe(day) ? Verdict.RIGHT : Verdict.WRONG, verdict(scene, List.of(day.toString())));
            assertEquals(
                    Verdict.RIGHT, verdict(scene, List.of(event.date().latest().toString())));
        });
    }

    @Test
    void theDaysThatTheTeacherTookFromTheClockAreRight() {
        Scene scene = asking("1900-01-01", Task.of(Task.Kind.WHICH_DAY).answeredBy(List.of("1945-08-28/1945-09-05")));
        assertEquals(Verdict.RIGHT, verdict(scene, List.of("1945-09-05")));
        assertEquals(Verdict.WRONG, verdict(scene, List.of("1945-09-06")));
    }

    @Test
    void aDayIsChosenAloneAndNoneStandsAlone() {
        assertEquals(List.of("1946-01-01"), chosen(Task.Kind.WHICH_DAY, "1945-01-01", "1946-01-01"));
        assertEquals(List.of(Answer.NONE), chosen(Task.Kind.WHICH_ISLANDS, "etorofu", "habomai", Answer.NONE));
        assertEquals(List.of("etorofu"), chosen(Task.Kind.WHICH_ISLANDS, Answer.NONE, "etorofu"));
        assertEquals(List.of(), chosen(Task.Kind.WHICH_ISLANDS, "etorofu", "etorofu"));
    }

    private static List<String> chosen(Task.Kind kind, String... ids) {
        Work work = Work.begin(Lesson.empty("l", "L").with(List.of(asking("1900-01-01", Task.of(kind)))));
        for (String id : ids) {
            work = work.choosing(id);
        }
        return work.answer().chosen();
    }

    @Test
    void whatIsFoundAgainStaysFound() {
        Work work = Work.begin(Lesson.empty("l", "L")
                .with(List.of(asking("1900-01-01", Task.of(Task.Kind.FIND_EVIDENCE, "w")))));
        assertEquals(
                List.of("paragraph 1", "paragraph 2"),
                work.adding(List.of("paragraph 1"))
                        .adding(List.of("paragraph 1", "paragraph 2"))
                        .answer()
                        .chosen());
    }

    @Test
    void whatATaskLacksIsSaid() {
        assertEquals(List.of(Lack.THINGS), lacks(Task.of(Task.Kind.IN_ORDER, "one")));
        assertEquals(List.of(Lack.WORK), lacks(Task.of(Task.Kind.FIND_EVIDENCE)));
        assertEquals(List.of(Lack.PROMPT, Lack.GROUPS), lacks(Task.of(Task.Kind.WHICH_ISLANDS)));
        assertEquals(List.of(Lack.DAY), lacks(Task.of(Task.Kind.WHICH_DAY)));
        assertEquals(List.of(Lack.DAY_GIVEN_AWAY), lacks(Task.of(Task.Kind.WHICH_DAY, "japan", "etorofu")));
        assertEquals(List.of(), lacks(Task.of(Task.Kind.WHICH_DAY, "ussr", "etorofu")));
        assertEquals(List.of(), lacks(Task.of(Task.Kind.WHICH_ADMINISTERED, "japan")));
        assertTrue(lacks(Task.of(Task.Kind.FIND_EVIDENCE, "no-such-work")).contains(Lack.KNOWN_PASSAGES));
    }

    private static List<Lack> lacks(Task task) {
        return Lack.of(asking("1900-01-01", task), ATLAS);
    }
}
