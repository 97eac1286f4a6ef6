package org.fourislands.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import org.fourislands.view.Settings;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Menus wear each theme without a complaint of the toolkit, whether they are open when it changes or were open before. */
final class PopupThemesTest {
    private static final Logger STYLES = Logger.getLogger("javafx.css");

    private static final String THEME = Phrases.in(Language.ENGLISH).of("bar.theme");

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord told) {
            if (told.getLevel().intValue() >= Level.WARNING.intValue()) {
                complaints.add(told.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private OpenWindow window;
    private Optional<Button> theme = Optional.empty();

    @BeforeEach
    void open() throws TimeoutException {
        STYLES.addHandler(listener);
        window = OpenWindow.with(Settings.usual().explained().hinted().calm());
        theme = window.robot
                .lookup((Button button) -> THEME.equals(button.getAccessibleText()))
                .tryQueryAs(Button.class);
    }

    @AfterEach
    void close() throws TimeoutException {
        STYLES.removeHandler(listener);
        window.close();
    }

    @Test
    void aMenuThatIsOpenTakesOnEachTheme() {
        for (MenuButton menu : window.robot.lookup(".menu-button").queryAllAs(MenuButton.class)) {
            window.robot.interact(menu::show);
            round();
            window.robot.interact(menu::hide);
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void aMenuThatWasOpenBeforeDoesToo() {
        for (MenuButton menu : window.robot.lookup(".menu-button").queryAllAs(MenuButton.class)) {
            window.robot.interact(menu::show);
            WaitForAsyncUtils.waitForFxEvents();
            window.robot.interact(menu::hide);
        }
        round();
        assertEquals(List.of(), complaints);
    }

    private void round() {
        for (int i = 0; i < 3; i++) {
            window.robot.interact(() -> theme.orElseThrow().fire());
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
