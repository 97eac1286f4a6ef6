package org.fourislands.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.fourislands.ui.Jobs;
import org.fourislands.view.ClockHabits;
import org.fourislands.view.OtherCalendar;
import org.fourislands.view.Pace;
import org.fourislands.view.Selection;
import org.fourislands.view.Settings;
import org.fourislands.view.StepKind;
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

/** The clock in the window: keys, playing, its menus, the filter of a selected island. */
final class ClockInWindowTest {
    private static final LocalDate START = LocalDate.of(1930, 1, 15);

    private final FxRobot robot = new FxRobot();
    private final ViewStore store = new ViewStore(ViewState.startingOn(START));
    private final List<Settings> kept = new CopyOnWriteArrayList<>();
    private final Jobs jobs = Jobs.onThreads();

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> new MainWindow(stage, parts()).open());
        robot.interact(() -> clock().requestFocus());
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        jobs.close();
    }

    @Test
    void theArrowsGoByTheUnitChosenTenByPage() {
        choose("by change", "year");
        robot.type(KeyCode.RIGHT);
        assertEquals(LocalDate.of(1931, 1, 1), store.get().day());
        robot.type(KeyCode.PAGE_UP);
        assertEquals(LocalDate.of(1941, 1, 1), store.get().day());
        robot.type(KeyCode.LEFT, KeyCode.PAGE_DOWN);
        assertEquals(LocalDate.of(1930, 1, 1), store.get().day());
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(Samples.CHANGE, store.get().day());
    }

    @Test
    void theClockStaysWithinItsEnds() {
        robot.type(KeyCode.HOME, KeyCode.LEFT, KeyCode.PAGE_DOWN);
        assertEquals(Samples.FIRST, store.get().day());
        robot.type(KeyCode.END, KeyCode.RIGHT, KeyCode.PAGE_UP);
        assertEquals(Samples.LAST, store.get().day());
    }

    @Test
    void theButtonsSayWhatTheyStepTo() {
        assertEquals(2, named("change"));
        choose("by change", "proposal");
        assertEquals(2, named("proposal"));
        assertEquals(0, named("change"));
    }

    @Test
    void spacePlaysToTheLastStepAndStopsThere() {
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Samples.CHANGE, store.get().day());
        assertEquals("Pause", play().getText());
        robot.type(KeyCode.DIGIT5);
        assertTrue(waitUntil(() -> play().getText().equals("Play")), "it goes on past the last step");
        assertEquals(Samples.CHANGE, store.get().day());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(START, store.get().day(), "playing is one step of the way back");
    }

    @Test
    void whateverMovesTheClockStopsItsPlaying() {
        choose("by change", "change");
        robot.type(KeyCode.DIGIT1, KeyCode.SPACE);
        assertEquals("Pause", play().getText());
        robot.type(KeyCode.LEFT);
        assertEquals("Play", play().getText());
        robot.push(KeyCode.HOME);
        robot.type(KeyCode.SPACE);
        assertEquals("Pause", play().getText());
        robot.clickOn(clock(), MouseButton.SECONDARY);
        assertEquals("Play", play().getText());
    }

    @Test
    void aSignOfThePaceIsKeptForTheNextStart() throws TimeoutException {
        robot.type(KeyCode.DIGIT4);
        choose("calendars", "Russian old style, before 14 February 1918");
        choose("by change", "event");
        robot.interact(() -> FxToolkit.toolkitContext().getRegisteredStage().hide());
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !kept.isEmpty());
        ClockHabits habits = kept.get(kept.size() - 1).clock().habits();
        assertEquals(
                ClockHabits.usual().stepping(StepKind.EVENT).at(Pace.QUICK).toggling(OtherCalendar.OLD_STYLE), habits);
    }

    @Test
    void onlyTheCalendarsChosenAreShown() {
        assertEquals("japanese\nold-style", calendars());
        choose("calendars", "Russian old style, before 14 February 1918");
        assertEquals("japanese", calendars());
    }

    @Test
    void aSelectedIslandSaysThatTheRestIsPaleAndLetsGo() {
        assertFalse(note().isVisible());
        robot.interact(() -> store.update(state -> state.selecting(Selection.island("shikotan"))));
        assertTrue(note().isVisible());
        assertEquals("What does not touch Shikotan is faint.", labelOfNote());
        robot.clickOn("Show everything alike");
        assertEquals("Shikotan is selected, everything stands out alike.", labelOfNote());
        robot.interact(() -> store.update(ViewState::selectingNothing));
        assertFalse(note().isVisible());
    }

    @Test
    void pointingAtAStripLightsItAndLeavesTheViewAlone() {
        ViewState before = store.get();
        double middle = clock().getLayoutBounds().getWidth() * 0.6;
        assertTrue(
                IntStream.range(3, 20).anyMatch(row -> isLitAt(clock().localToScreen(middle, row * 6))),
                "no strip is lit by pointing at it");
        robot.moveTo(play());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, robot.lookup(".clock-lit").queryAll().size());
        assertEquals(before, store.get());
        assertFalse(store.canGoBack());
    }

    private boolean isLitAt(Point2D point) {
        robot.moveTo(point);
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".clock-lit").queryAll().size() == 1;
    }

    private void choose(String menu, String item) {
        MenuButton button = robot.lookup(".clock-menu").queryAllAs(MenuButton.class).stream()
                .filter(one -> one.getText().equals(menu))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> button.getItems().stream()
                .filter(one -> one.getText().equals(item))
                .findFirst()
                .ifPresent(one -> {
                    if (one instanceof CheckMenuItem check) {
                        check.setSelected(!check.isSelected());
                    } else if (one instanceof RadioMenuItem radio) {
                        radio.setSelected(true);
                    }
                    one.fire();
                }));
        robot.interact(() -> clock().requestFocus());
    }

    private long named(String words) {
        return robot.lookup(".clock-buttons .button").queryAllAs(ButtonBase.class).stream()
                .filter(button -> button.getText().equals(words))
                .count();
    }

    private ButtonBase play() {
        return robot.lookup(".play-button").queryAs(ButtonBase.class);
    }

    private String calendars() {
        return robot.lookup(".clock-calendars").queryLabeled().getText();
    }

    private Node note() {
        return robot.lookup(".filter-note").query();
    }

    private String labelOfNote() {
        return robot.lookup(".filter-note .label").queryLabeled().getText();
    }

    private Node clock() {
        return robot.lookup(".clock-face").query();
    }

    private static boolean waitUntil(java.util.concurrent.Callable<Boolean> held) {
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, held);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
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
                new WindowParts.Memory(Settings.usual(), Optional.empty(), settings -> {
                    kept.add(settings);
                    return Optional.empty();
                }),
                Path.of("assets/fonts"),
                moment -> {});
    }
}
