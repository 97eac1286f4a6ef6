package org.fourislands.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.fourislands.map.Framing;
import org.fourislands.view.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

final class GlidingTest {
    private OpenWindow window = new OpenWindow();

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.with(Settings.usual().explained().hinted());
        window.focusMap();
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private Optional<Framing> framing() {
        return window.store.get().framing();
    }

    /** Two pushes while it glides add up and become one step. */
    @Test
    void aGlideIsOneStepHoweverOftenItIsPushed() throws TimeoutException {
        window.robot.type(KeyCode.PLUS, KeyCode.PLUS);
        window.until(window.store::canGoBack);
        double near = framing().orElseThrow().metresPerPixel();
        window.robot.interact(window.store::back);
        assertEquals(Optional.empty(), framing());
        assertFalse(window.store.canGoBack());
        window.robot.interact(window.store::forward);
        window.robot.type(KeyCode.MINUS, KeyCode.MINUS);
        window.until(() -> framing().orElseThrow().metresPerPixel() > near * 1.9);
    }

    @Test
    void goingHomeGlidesAndEndsOnTheWholeArea() throws TimeoutException {
        window.robot.type(KeyCode.PLUS);
        window.until(window.store::canGoBack);
        window.robot.type(KeyCode.DIGIT0);
        window.until(() -> framing().isEmpty());
        window.robot.type(KeyCode.OPEN_BRACKET);
        assertNotEquals(Optional.empty(), framing());
    }

    @Test
    void steppingBackWhileItGlidesIsNotOvertaken() {
        window.robot.type(KeyCode.PLUS);
        window.robot.interact(window.store::back);
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        assertEquals(Optional.empty(), framing());
    }
}
