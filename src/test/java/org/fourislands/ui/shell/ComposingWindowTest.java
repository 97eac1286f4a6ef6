package org.fourislands.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.fourislands.lessons.Task;
import org.fourislands.view.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A teacher composes questions beside the map; each step is undone. */
final class ComposingWindowTest {
    private final SampleLessons shelf = new SampleLessons();
    private OpenWindow window = new OpenWindow();
    private FxRobot robot = window.robot;

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.with(Settings.usual().explained().hinted().calm(), shelf);
        robot = window.robot;
        window.focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        window.until(() -> shelf.kept("own-1").isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.until(() -> !robot.lookup(".scene-card").queryAll().isEmpty());
        robot.push(KeyCode.ENTER);
        window.until(() -> !robot.lookup("#scene-ask").queryAll().isEmpty());
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private void ask(Task.Kind kind) throws TimeoutException {
        robot.interact(() -> item(kind).fire());
        window.until(() -> task().filter(task -> task.kind() == kind).isPresent());
    }

    private MenuItem item(Task.Kind kind) {
        return robot.lookup("#scene-ask").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> ("ask-" + kind.word()).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Task> task() {
        return shelf.kept("own-1").flatMap(lesson -> lesson.scenes().get(0).task());
    }

    private Task asked() {
        return task().orElseThrow();
    }

    private boolean isLacking() {
        return robot.lookup("#task-lacking").queryAs(Labeled.class).isVisible();
    }

    private void focus(String query) {
        robot.interact(() -> robot.lookup(query).query().requestFocus());
    }

    @Test
    void thingsAreSearchedAddedReorderedAndThatIsUndone() throws TimeoutException {
        ask(Task.Kind.IN_ORDER);
        assertTrue(isLacking());
        focus("#task-search");
        robot.write("1875").push(KeyCode.ENTER);
        window.until(() -> asked().about().equals(List.of("treaty-1875")));
        robot.write("1855").push(KeyCode.ENTER);
        window.until(() -> asked().about().size() == 2);
        window.until(() -> !isLacking());
        assertEquals(List.of(), asked().right());
        focus("#task-up-treaty-1875");
        robot.push(KeyCode.SPACE);
        window.until(() -> asked().right().equals(List.of("treaty-1875", "treaty-1855")));
        focus("#task-order-by-day");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> asked().right().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> asked().about().equals(List.of("treaty-1875")));
    }

    @Test
    void theTeachersOwnWordsAreKeptAndTheGroupsTicked() throws TimeoutException {
        ask(Task.Kind.WHICH_ISLANDS);
        robot.interact(() ->
                robot.lookup("#task-group-shikotan").queryAs(CheckBox.class).fire());
        window.until(() -> asked().right().equals(List.of("shikotan")));
        robot.interact(
                () -> robot.lookup("#task-group-none").queryAs(CheckBox.class).fire());
        window.until(() -> asked().right().equals(List.of(Task.NO_GROUP)));
        focus("#task-prompt-field");
        robot.write("Which one?");
        window.until(() -> asked().prompt().equals("Which one?"));
        assertEquals("task-prompt-field", window.focused().getId(), "typing is not interrupted");
        focus("#task-explanation-field");
        robot.write("So it was.");
        window.until(() -> asked().explanation().equals("So it was."));
        assertEquals(List.of(Task.NO_GROUP), asked().right());
    }

    @Test
    void daysAreTakenFromTheClock() throws TimeoutException {
        ask(Task.Kind.WHICH_DAY);
        fire("#lessons-task-first-day");
        window.until(() -> asked().right().equals(List.of("1930-01-01")));
        robot.interact(() -> window.store.update(state -> state.at(OpenWindow.START.plusDays(4))));
        fire("#lessons-task-last-day");
        window.until(() -> asked().right().equals(List.of("1930-01-01/1930-01-05")));
    }

    private void fire(String query) {
        robot.interact(() ->
                robot.lookup(query).queryAs(javafx.scene.control.Button.class).fire());
    }

    @Test
    void theWorkAndItsPassagesAreChosen() throws TimeoutException {
        ask(Task.Kind.FIND_EVIDENCE);
        assertFalse(robot.lookup("#task-work").queryAll().isEmpty());
        robot.interact(() -> robot.lookup("#task-work")
                .queryAs(javafx.scene.control.ComboBox.class)
                .getSelectionModel()
                .selectFirst());
        window.until(() -> asked().about().equals(List.of("declaration")));
        robot.interact(() -> robot.lookup("#task-passage-paragraph-2")
                .queryAs(CheckBox.class)
                .fire());
        window.until(() -> asked().right().equals(List.of("paragraph 2")));
    }
}
