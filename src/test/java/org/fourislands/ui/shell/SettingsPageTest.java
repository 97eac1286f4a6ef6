package org.fourislands.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.fourislands.view.CoordinateForm;
import org.fourislands.view.Settings;
import org.fourislands.view.TextSize;
import org.fourislands.view.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

final class SettingsPageTest {
    private OpenWindow window = new OpenWindow();
    private FxRobot robot = window.robot;

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.with(Settings.usual());
        robot = window.robot;
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private Settings keptAtTheEnd() throws TimeoutException {
        robot.interact(() -> FxToolkit.toolkitContext().getRegisteredStage().hide());
        window.until(() -> !window.kept.isEmpty());
        return window.kept.get(window.kept.size() - 1);
    }

    @Test
    void everyChoiceHoldsAtOnceAndIsKept() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        double before = size();
        robot.clickOn("#settings-theme-dark");
        fire("#settings-text-size-125");
        fire("#settings-coordinates-decimal");
        fire("#settings-motion");
        assertEquals(before * 1.25, size(), 0.1);
        Settings kept = keptAtTheEnd();
        assertEquals(Theme.DARK, kept.appearance().theme());
        assertEquals(TextSize.LARGE, kept.appearance().textSize());
        assertEquals(CoordinateForm.DECIMAL, kept.appearance().coordinates());
        assertTrue(kept.appearance().reducedMotion());
    }

    /** Without the mouse: in a low window it lies below what is in sight. */
    private void fire(String query) {
        robot.interact(() -> robot.lookup(query).queryAs(ButtonBase.class).fire());
    }

    private double size() {
        Labeled title = robot.lookup(".settings-page .dossier-title").queryLabeled();
        title.applyCss();
        return title.getFont().getSize();
    }

    @Test
    void thePageOpensOnTheKeyboardAndEscapeLeavesIt() {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        assertEquals("settings-theme-light", window.focused().getId());
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".settings-page").tryQuery().isEmpty());
        assertEquals(window.map(), window.focused());
    }

    @Test
    void theExplanationCanBeReadAgain() {
        robot.interact(() -> robot.lookup(".banner-close").queryButton().fire());
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        fire("Show the explanation of the first start");
        assertEquals(
                1,
                robot.lookup(".banner")
                        .match(node -> node.isVisible())
                        .queryAll()
                        .size());
    }

    @Test
    void howTheMapIsMovedIsToldUntilItIsMoved() throws TimeoutException {
        assertTrue(robot.lookup(".map-hint").query().isVisible());
        window.focusMap();
        robot.type(KeyCode.LEFT);
        assertFalse(robot.lookup(".map-hint").query().isVisible());
        assertTrue(keptAtTheEnd().seen().mapHintsSeen());
    }
}
