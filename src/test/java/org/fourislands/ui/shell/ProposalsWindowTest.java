package org.fourislands.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fourislands.ui.Jobs;
import org.fourislands.view.Selection;
import org.fourislands.view.Settings;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The page of proposals by keyboard: open, narrow, walk, open one, take it off the map. */
final class ProposalsWindowTest {
    private final FxRobot robot = new FxRobot();
    private final ViewStore store = new ViewStore(ViewState.startingOn(LocalDate.of(1930, 1, 1)));
    private final Jobs jobs = Jobs.onThreads();

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> new MainWindow(stage, parts()).open());
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        jobs.close();
    }

    @Test
    void walkingTheListDrawsAndOneStepBackUndoesIt() {
        assertEquals("2 of 2", label(".filter-count"));
        robot.type(KeyCode.HOME);
        assertEquals(Optional.of("declaration-1956"), store.get().proposal());
        robot.type(KeyCode.DOWN);
        assertEquals(Optional.of("halves-2006"), store.get().proposal());
        assertEquals(Optional.empty(), store.get().selection());
        assertTrue(chip().isVisible());
        assertTrue(((Hyperlink) robot.lookup(".drawn-title").query()).getText().contains("Half by area"));
        robot.interact(store::back);
        assertEquals(Optional.empty(), store.get().proposal());
        assertFalse(chip().isVisible());
    }

    @Test
    void enterOpensAndEscapeGoesOutStepByStep() {
        robot.type(KeyCode.HOME, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                Optional.of(Selection.proposal("declaration-1956")), store.get().selection());
        assertTrue(robot.lookup(".proposals-page").tryQuery().isEmpty());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), store.get().selection());
        assertEquals(Optional.of("declaration-1956"), store.get().proposal());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), store.get().proposal());
        assertFalse(chip().isVisible());
    }

    /** Escape closes the innermost thing: the word typed, the field, the page; what was drawn stays. */
    @Test
    void escapeLeavesTheFieldBeforeThePage() {
        robot.interact(() -> field(".filter-words").requestFocus());
        robot.interact(() -> field(".filter-words").setText("area"));
        robot.type(KeyCode.ESCAPE);
        assertEquals("", field(".filter-words").getText());
        robot.type(KeyCode.ESCAPE);
        assertFalse(field(".filter-words").isFocused());
        assertTrue(robot.lookup(".proposals-page").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".proposals-page").tryQuery().isEmpty());
    }

    @Test
    void theFilterNarrowsSaysWhenNothingIsLeftAndIsKept() {
        robot.interact(() -> field(".filter-words").setText("area"));
        assertEquals("1 of 2", label(".filter-count"));
        robot.interact(() -> field(".filter-words").setText("atlantis"));
        assertEquals("0 of 2", label(".filter-count"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertTrue(robot.lookup(".proposals-page").tryQuery().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.O);
        assertEquals("atlantis", field(".filter-words").getText());
        robot.interact(() -> ((Button) robot.lookup(".show-all").query()).fire());
        assertEquals("2 of 2", label(".filter-count"));
    }

    @Test
    void aSpanThatCannotBeReadIsExplainedAndNarrowsNothing() {
        List<TextInputControl> years = List.copyOf(robot.lookup(".filter-year").<TextInputControl>queryAll());
        robot.interact(() -> years.get(0).setText("1990"));
        assertEquals("1 of 2", label(".filter-count"));
        robot.interact(() -> years.get(1).setText("sometime"));
        assertEquals("1 of 2", label(".filter-count"));
        assertTrue(label(".filter-reason").contains("sometime"));
    }

    @Test
    void theTableOpensTheStatementOfAStand() {
        robot.interact(() -> robot.lookup(".page-tab").<ToggleButton>queryAll().stream()
                .reduce((first, second) -> second)
                .orElseThrow()
                .fire());
        WaitForAsyncUtils.waitForFxEvents();
        Button stand = robot.lookup(".stand-refused").queryButton();
        assertTrue(stand.getAccessibleText().startsWith("USSR, then Russia, 1960: no to"), stand.getAccessibleText());
        robot.interact(stand::fire);
        WaitForAsyncUtils.waitForFxEvents();
        Node statement = robot.lookup(".matrix-statement").query();
        assertTrue(statement.getScene().getWindow().isShowing());
    }

    @Test
    void aReadingIsChosenAboveTheMap() {
        robot.type(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> ((ToggleButton) robot.lookup(".drawn-reading").query()).fire());
        assertEquals(Optional.of("declaration-1956/japan"), store.get().proposal());
    }

    private Node chip() {
        return robot.lookup(".drawn-chip").query();
    }

    private String label(String style) {
        return ((Label) robot.lookup(style).query()).getText();
    }

    private TextInputControl field(String style) {
        return robot.lookup(style).query();
    }

    private WindowParts parts() {
        return new WindowParts(
                Phrases.in(Language.ENGLISH),
                store,
                jobs,
                new WindowParts.Coming(
                        CompletableFuture.completedFuture(Samples.readings()),
                        new CompletableFuture<>(),
                        CompletableFuture.completedFuture(List.of())),
                new WindowParts.Memory(Settings.usual().explained(), Optional.empty(), settings -> Optional.empty()),
                Path.of("assets/fonts"),
                moment -> {});
    }
}
