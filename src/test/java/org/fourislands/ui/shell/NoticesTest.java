package org.fourislands.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

final class NoticesTest {
    private final FxRobot robot = new FxRobot();
    private Optional<Notices> made = Optional.empty();

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            made = Optional.of(new Notices());
            stage.setScene(new Scene(notices(), 500, 400));
            stage.show();
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void aLongerSentenceStandsLonger() {
        assertTrue(Notices.timeFor("Copied.").lessThan(Notices.timeFor("A sentence of many words.".repeat(6))));
    }

    @Test
    void aClickTakesOneAwayAndLeavingAll() {
        robot.interact(() -> {
            notices().tell("One.");
            notices().tell("Two.");
            notices().tell("Two.");
            notices().tell("Three.");
        });
        assertEquals(3, notices().getChildren().size());
        robot.clickOn(notices().getChildren().get(1));
        assertEquals(2, notices().getChildren().size());
        robot.interact(() -> {
            assertTrue(notices().leave());
            assertFalse(notices().leave());
        });
        assertEquals(0, notices().getChildren().size());
    }

    private Notices notices() {
        return made.orElseThrow();
    }
}
