package org.fourislands.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.fourislands.view.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

final class CitingTest {
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

    @Test
    void theViewIsCitedByItsStampInTheChosenStyle() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.S);
        fire("#save-view");
        window.until(() -> window.clipboard().contains("Four Islands"));
        assertTrue(window.clipboard().contains("Centre 4"), window.clipboard());
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#save-view").tryQuery().isEmpty());
        assertEquals(window.map(), window.focused());
    }

    @Test
    void aCitationIsCopiedFromItsCardWithThePlace() throws TimeoutException {
        robot.interact(() -> robot.lookup(".citation-mark").queryButton().fire());
        MenuButton menu = robot.lookup(".cite-menu").queryAs(MenuButton.class);
        robot.interact(() -> menu.getItems().get(1).fire());
        window.until(() -> window.clipboard().contains("Joint Declaration"));
        assertTrue(window.clipboard().contains("art. 9"), window.clipboard());
    }

    @Test
    void thePageCountsTheWorksOfTheViewAndOfTheRecord() {
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertTrue(robot.lookup("#save-of-view")
                .queryAs(RadioButton.class)
                .getText()
                .endsWith("1"));
    }

    private void fire(String query) {
        robot.interact(() -> robot.lookup(query).queryAs(ButtonBase.class).fire());
    }
}
