package org.fourislands.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.view.Settings;
import org.fourislands.view.ViewState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A student answers on the map, on the clock and in the reader, with real clicks and keys. */
final class AnsweringWindowTest {
    private static final LocalDate DAY = LocalDate.of(1950, 1, 1);
    private static final LocalDate ASKED = LocalDate.of(1945, 9, 1);

    private OpenWindow window = new OpenWindow();
    private FxRobot robot = window.robot;

    private static Scene asking(String id, Task task) {
        return Scene.of(id, ViewState.startingOn(DAY)).asking(Optional.of(task));
    }

    private static final Lesson LESSON = Lesson.empty("asks", "It asks")
            .with(List.of(
                    asking("map", Task.of(Task.Kind.WHICH_ISLANDS).answeredBy(List.of("shikotan"))),
                    asking("clock", Task.of(Task.Kind.WHICH_DAY).answeredBy(List.of(ASKED.toString()))),
                    asking("copy", Task.of(Task.Kind.FIND_EVIDENCE, "survey").answeredBy(List.of("paragraph 2"))),
                    asking(
                            "digest",
                            Task.of(Task.Kind.FIND_EVIDENCE, "declaration").answeredBy(List.of("paragraph 2")))));

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.with(Settings.usual().explained().hinted().calm(), new SampleLessons().with(LESSON));
        robot = window.robot;
        window.focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.until(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
        robot.clickOn(".lesson-entry");
        window.until(() -> !robot.lookup("#lessons-work").queryAll().isEmpty());
        robot.clickOn("#lessons-work");
        window.until(() -> !robot.lookup(".task-card").queryAll().isEmpty());
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private void next(int times) {
        for (int time = 0; time < times; time++) {
            robot.interact(() ->
                    robot.lookup("#lessons-work-next").queryAs(Button.class).fire());
        }
    }

    private boolean isChosen(String id) {
        return robot.lookup("#choice-" + id).queryAs(ToggleButton.class).isSelected();
    }

    private boolean isTicked(String island) {
        return robot.lookup("#island-" + island).query().getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("marked"));
    }

    private void handIn() throws TimeoutException {
        robot.interact(
                () -> robot.lookup("#lessons-work-check").queryAs(Button.class).fire());
        window.until(() -> !robot.lookup(".verdict-right").queryAll().isEmpty());
    }

    private void clickIsland(String island) {
        Node stop = robot.lookup("#island-" + island).query();
        Point2D at = stop.localToScreen(
                stop.getBoundsInLocal().getCenterX(), stop.getBoundsInLocal().getCenterY());
        robot.moveTo(at).clickOn(at);
    }

    @Test
    void anIslandClickedOnTheMapIsTheAnswerAndASecondClickTakesItBack() throws TimeoutException {
        clickIsland("shikotan");
        window.until(() -> isChosen("shikotan") && isTicked("shikotan"));
        assertEquals(Optional.empty(), window.store.get().selection(), "it answers, and opens nothing");
        clickIsland("shikotan");
        window.until(() -> !isChosen("shikotan") && !isTicked("shikotan"));
        clickIsland("shikotan");
        window.until(() -> isChosen("shikotan"));
        handIn();
        clickIsland("shikotan");
        window.until(() -> window.store.get().selection().isPresent());
    }

    @Test
    void enterOnAnIslandAnswersToo() throws TimeoutException {
        robot.interact(() -> robot.lookup("#island-etorofu").query().requestFocus());
        robot.push(KeyCode.ENTER);
        window.until(() -> isChosen("etorofu") && isTicked("etorofu"));
        assertTrue(robot.lookup("#island-etorofu").query().getAccessibleText().contains("part of your answer"));
        robot.push(KeyCode.TAB).push(KeyCode.ENTER);
        window.until(() -> isChosen("shikotan"));
        robot.push(KeyCode.ENTER);
        window.until(() -> !isChosen("shikotan"));
        handInWrong();
    }

    private void handInWrong() throws TimeoutException {
        robot.interact(
                () -> robot.lookup("#lessons-work-check").queryAs(Button.class).fire());
        window.until(() -> !robot.lookup(".verdict-wrong").queryAll().isEmpty());
    }

    @Test
    void buttonsAreTheSecondWayAndTheMapFollowsThem() throws TimeoutException {
        robot.clickOn("#choice-shikotan");
        window.until(() -> isTicked("shikotan"));
        assertEquals("choice-shikotan", window.focused().getId());
        robot.push(KeyCode.ESCAPE);
        window.until(() -> !isTicked("shikotan"));
    }

    @Test
    void theDayOnTheClockIsTheAnswer() throws TimeoutException {
        next(1);
        window.until(() -> clock().contains("1 January 1950"));
        robot.interact(() -> window.store.update(state -> state.at(ASKED)));
        window.until(() -> clock().contains("1 September 1945"));
        robot.clickOn("#lessons-work-this-day");
        window.until(() -> label("#task-day-chosen").contains("1 September 1945"));
        robot.interact(() -> window.store.update(state -> state.at(DAY)));
        assertTrue(label("#task-day-chosen").contains("1 September 1945"), "the answer stays while the clock goes on");
        handIn();
    }

    @Test
    void theClockIsMovedByItsOwnKeysAndAnswers() throws TimeoutException {
        next(1);
        window.until(() -> clock().contains("1 January 1950"));
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.write("1945-09-01").push(KeyCode.ENTER);
        window.until(() -> clock().contains("1 September 1945"));
        robot.clickOn("#lessons-work-this-day");
        handIn();
    }

    private String clock() {
        return label("#task-clock");
    }

    private String label(String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    @Test
    void thePassageFoundInTheCopyComesBackAsTheAnswer() throws TimeoutException {
        next(2);
        robot.clickOn("#lessons-work-search");
        window.until(() -> !robot.lookup("#evidence-found").queryAll().isEmpty()
                && robot.lookup(".evidence-bar").query().isVisible());
        Button found = robot.lookup("#evidence-found").queryAs(Button.class);
        assertTrue(found.isDisabled(), "the heading is no known passage");
        window.until(() -> robot.lookup(".reading-pane").query().isFocused());
        for (int blocks = 0; blocks < 60 && found.isDisabled(); blocks++) {
            robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        }
        assertTrue(found.getText().contains("paragraph 2"), found.getText());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.until(() -> !robot.lookup(".task-found").queryAll().isEmpty());
        assertEquals("The words of paragraph 2", label(".task-found"));
        handIn();
    }

    @Test
    void leavingTheReaderLeadsBackToTheQuestion() throws TimeoutException {
        next(2);
        robot.clickOn("#lessons-work-search");
        window.until(() -> !robot.lookup(".evidence-bar").queryAll().isEmpty()
                && robot.lookup(".evidence-bar").query().isVisible());
        robot.push(KeyCode.ESCAPE);
        window.until(() -> !robot.lookup(".task-card").queryAll().isEmpty());
        assertTrue(robot.lookup(".task-found").queryAll().isEmpty());
    }

    @Test
    void withoutACopyThePassagesRetoldServeByKeys() throws TimeoutException {
        next(3);
        robot.clickOn("#lessons-work-search");
        window.until(() -> !robot.lookup("#evidence-passages").queryAll().isEmpty());
        window.until(() -> robot.lookup("#evidence-passages").query().isFocused());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        window.until(() -> !robot.lookup(".task-found").queryAll().isEmpty());
        assertEquals("The words of paragraph 2", label(".task-found"));
        handIn();
        next(1);
        TextField name = robot.lookup("#work-name").queryAs(TextField.class);
        assertFalse(name.getPromptText().isBlank());
    }

    @Test
    void escapeFromThePassagesLeadsBackToTheQuestion() throws TimeoutException {
        next(3);
        robot.clickOn("#lessons-work-search");
        window.until(() -> !robot.lookup("#evidence-passages").queryAll().isEmpty());
        robot.push(KeyCode.ESCAPE);
        window.until(() -> !robot.lookup(".task-card").queryAll().isEmpty());
    }
}
