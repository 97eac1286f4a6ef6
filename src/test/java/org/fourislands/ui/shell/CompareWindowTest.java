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
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.fourislands.map.PlateContent;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.Moment;
import org.fourislands.ui.map.MapDrawing;
import org.fourislands.view.Aspect;
import org.fourislands.view.Comparison;
import org.fourislands.view.Comparison.Layout;
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

/** Two views side by side, by menu, mouse and keys. */
final class CompareWindowTest {
    private static final LocalDate START = LocalDate.of(1930, 1, 1);

    private final FxRobot robot = new FxRobot();
    private final ViewStore store = new ViewStore(ViewState.startingOn(START));
    private final List<Moment> moments = new CopyOnWriteArrayList<>();
    private final Jobs jobs = Jobs.onThreads();

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> new MainWindow(stage, parts()).open());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> moments.contains(Moment.MAP_PAINTED));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        jobs.close();
    }

    @Test
    void theMenuLaysTwoDaysSideBySideAndTheirDifferencesAreRead() {
        assertFalse(bar().isVisible());
        MenuButton menu = robot.lookup("#compare-menu").queryAs(MenuButton.class);
        robot.interact(menu::show);
        robot.interact(() -> menu.getItems().get(menu.getItems().size() - 1).fire());
        settle();
        assertEquals(Optional.of(Comparison.of(Layout.TWIN, Aspect.on(Samples.LAST))), comparison());
        assertTrue(bar().isVisible());
        assertTrue(differencesAreRead());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(Optional.empty(), comparison());
        assertFalse(bar().isVisible());
    }

    @Test
    void draggingTheHandleIsOneStepOfTheWayBack() {
        compare(Layout.SWIPE);
        Node handle = robot.lookup("#swipe-handle").query();
        robot.moveTo(handle).press(MouseButton.PRIMARY);
        robot.moveBy(30, 0).moveBy(30, 0).moveBy(30, 0).release(MouseButton.PRIMARY);
        assertTrue(handleAt() > 0.55, "handle " + handleAt());
        assertEquals(Optional.empty(), store.get().framing(), "the map is not dragged along");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(Comparison.MIDDLE, handleAt());
    }

    @Test
    void keysMoveTheHandleAndItIsHeard() {
        compare(Layout.SWIPE);
        Node handle = robot.lookup("#swipe-handle").query();
        robot.interact(handle::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertEquals(0.52, handleAt(), 1e-9);
        assertTrue(handle.getAccessibleText().contains("52"), handle.getAccessibleText());
        assertEquals(0.52, (double) handle.queryAccessibleAttribute(AccessibleAttribute.VALUE), 1e-9);
        robot.type(KeyCode.HOME);
        assertEquals(0, handleAt());
        robot.type(KeyCode.END);
        assertEquals(1, handleAt());
        assertEquals(Optional.empty(), store.get().framing());
    }

    @Test
    void escapeLetsGoOfWhatIsPickedThenEndsComparing() {
        compare(Layout.TWIN);
        robot.interact(() -> store.update(state -> state.selecting(Selection.island("shikotan"))));
        settle();
        assertFalse(differencesAreRead());
        robot.interact(() -> robot.lookup(".map").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        settle();
        assertEquals(Optional.empty(), store.get().selection());
        assertTrue(differencesAreRead());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), comparison());
    }

    @Test
    void aClickOnTheSecondTwinPicksTheIslandThere() {
        compare(Layout.TWIN);
        Node stop = robot.lookup("#island-shikotan").query();
        Node map = robot.lookup(".map").query();
        double second = Math.ceil(map.getLayoutBounds().getWidth() / 2);
        robot.clickOn(
                map.localToScreen(
                                stop.getLayoutX() + stop.getLayoutBounds().getWidth() / 2 + second + 4,
                                stop.getLayoutY() + stop.getLayoutBounds().getHeight() / 2)
                        .getX(),
                map.localToScreen(0, stop.getLayoutY() + stop.getLayoutBounds().getHeight() / 2)
                        .getY());
        assertEquals(Optional.of(Selection.island("shikotan")), store.get().selection());
    }

    @Test
    void theKeyGoesFromLayoutToLayoutAndTheSecondDayIsTyped() {
        compare(Layout.TWIN);
        robot.type(KeyCode.F8);
        assertEquals(Layout.SWIPE, comparison().orElseThrow().layout());
        robot.type(KeyCode.F8);
        assertEquals(Layout.DIFFERENCE, comparison().orElseThrow().layout());
        robot.clickOn("#second-day").write("1956-10-19").type(KeyCode.ENTER);
        assertEquals(
                Optional.of(LocalDate.of(1956, 10, 19)),
                comparison().orElseThrow().other().day());
        assertEquals(START, store.get().day());
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        assertEquals(LocalDate.of(1956, 10, 19), store.get().day());
        assertEquals(Optional.of(START), comparison().orElseThrow().other().day());
    }

    @Test
    void aCellOfTheTableIsHeardWithItsColumnAndCopied() {
        compare(Layout.TWIN);
        Node cell = robot.lookup(".difference-cell").queryAll().iterator().next();
        assertEquals("1930-01-01: Held by Japan.", cell.getAccessibleText());
        robot.interact(cell::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        String[] copied = {""};
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertTrue(copied[0].startsWith("Held by Japan."), copied[0]);
        assertTrue(copied[0].contains("Joint Declaration"), copied[0]);
    }

    private void compare(Layout layout) {
        robot.interact(() ->
                store.update(state -> state.comparedWith(Optional.of(Comparison.of(layout, Aspect.on(Samples.LAST))))));
        settle();
    }

    private Optional<Comparison> comparison() {
        return store.get().comparison();
    }

    private double handleAt() {
        return comparison().orElseThrow().handle();
    }

    private boolean differencesAreRead() {
        return robot.lookup(".differences").tryQuery().isPresent();
    }

    private Node bar() {
        return robot.lookup(".compare-bar").query();
    }

    private static void settle() {
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static PlateContent plate(ViewState state) {
        PlateContent.Panel panel = new PlateContent.Panel("a day", Samples.content());
        return switch (state.arrangement()) {
            case ONE -> PlateContent.alone(Samples.content());
            case TWIN -> PlateContent.twins(panel, panel, Samples.content());
            case SWIPE ->
                PlateContent.swipe(
                        panel,
                        panel,
                        Samples.content(),
                        state.comparison().map(Comparison::handle).orElse(Comparison.MIDDLE));
        };
    }

    private WindowParts parts() {
        MapDrawing sample = Samples.drawing(state -> Samples.content());
        MapDrawing drawing = MapDrawing.ofPlates(sample.coast(), sample.faces(), CompareWindowTest::plate);
        return new WindowParts(
                Phrases.in(Language.ENGLISH),
                store,
                jobs,
                new WindowParts.Coming(
                        CompletableFuture.completedFuture(Samples.readings()),
                        CompletableFuture.completedFuture(drawing),
                        CompletableFuture.completedFuture(List.of())),
                new WindowParts.Memory(Settings.usual(), Optional.empty(), settings -> Optional.empty()),
                Path.of("assets/fonts"),
                moments::add,
                WindowParts.Lessons.none());
    }
}
