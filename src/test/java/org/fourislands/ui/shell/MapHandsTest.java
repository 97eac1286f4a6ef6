package org.fourislands.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.fourislands.map.Framing;
import org.fourislands.view.Selection;
import org.fourislands.view.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The map under hand and keyboard; nothing glides, so that each push has arrived when it is looked at. */
final class MapHandsTest {
    private OpenWindow window = new OpenWindow();
    private FxRobot robot = window.robot;

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.with(Settings.usual().explained().hinted().calm());
        robot = window.robot;
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private Optional<Framing> framing() {
        return window.store.get().framing();
    }

    private Point2D at(double right, double down) {
        Bounds map = window.map().localToScreen(window.map().getBoundsInLocal());
        return new Point2D(map.getMinX() + map.getWidth() * right, map.getMinY() + map.getHeight() * down);
    }

    private void frame(double toRight, double toDown) {
        robot.press(KeyCode.SHIFT).moveTo(at(0.3, 0.35)).press(MouseButton.PRIMARY);
        robot.moveTo(at(0.4, 0.4)).moveTo(at(toRight, toDown));
    }

    @Test
    void aFrameDrawnWithShiftFillsTheMap() throws TimeoutException {
        frame(0.5, 0.55);
        assertTrue(robot.lookup(".rubber-band").query().isVisible());
        robot.release(MouseButton.PRIMARY).release(KeyCode.SHIFT);
        window.until(() -> framing().isPresent());
        double shown = framing().orElseThrow().metresPerPixel();
        robot.interact(window.store::settle);
        robot.interact(() -> window.map().requestFocus());
        robot.type(KeyCode.DIGIT0);
        assertEquals(Optional.empty(), framing());
        robot.type(KeyCode.OPEN_BRACKET);
        assertEquals(shown, framing().orElseThrow().metresPerPixel());
        assertEquals(Optional.empty(), window.store.get().selection());
    }

    @Test
    void overAButtonTheMapNoLongerTellsWhatLiesBelow() throws TimeoutException {
        robot.moveTo(at(0.5, 0.5));
        Node told = robot.lookup(".coordinates").query();
        window.until(told::isVisible);
        robot.moveTo(robot.lookup(".map-groups").<Node>query());
        window.until(() -> !told.isVisible());
    }

    @Test
    void underAPointerThatRestsTheMapTellsThePlaceItHasMovedTo() throws TimeoutException {
        robot.interact(() -> window.map().requestFocus());
        robot.moveTo(at(0.3, 0.3));
        Labeled told = robot.lookup(".coordinates").queryLabeled();
        window.until(told::isVisible);
        String before = told.getText();
        robot.type(KeyCode.PLUS);
        window.until(() -> !told.getText().equals(before));
        String after = told.getText();
        robot.moveBy(1, 0);
        robot.moveBy(-1, 0);
        assertEquals(after, told.getText());
    }

    @Test
    void escapeTakesAFrameBack() {
        frame(0.5, 0.55);
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup(".rubber-band").query().isVisible());
        robot.release(MouseButton.PRIMARY).release(KeyCode.SHIFT);
        assertEquals(Optional.empty(), framing());
    }

    @Test
    void theBracketLeavesALaidPageAsAltLeftDoes() {
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        window.settle();
        assertTrue(robot.lookup(".shelf-page").tryQuery().isPresent());
        window.focusMap();
        robot.type(KeyCode.OPEN_BRACKET);
        window.settle();
        assertTrue(robot.lookup(".shelf-page").tryQuery().isEmpty());
        assertEquals("The day", title());
    }

    private String title() {
        return robot.lookup(".dossier-title").queryLabeled().getText();
    }

    @Test
    void theMiddleButtonPansAndPicksNothing() {
        robot.interact(() -> window.store.update(state -> state.selecting(Selection.island("etorofu"))));
        robot.moveTo(at(0.5, 0.5)).press(MouseButton.MIDDLE);
        robot.moveBy(40, 10).moveBy(40, 10).release(MouseButton.MIDDLE);
        assertTrue(framing().isPresent());
        assertEquals(
                Optional.of(Selection.island("etorofu")), window.store.get().selection());
    }

    @Test
    void fingersStretchAndMoveTheMapInOneStep() {
        robot.interact(() -> {
            fire(zoom(ZoomEvent.ZOOM_STARTED, 1));
            fire(zoom(ZoomEvent.ZOOM, 2));
            fire(scroll(60));
            fire(zoom(ZoomEvent.ZOOM_FINISHED, 1));
        });
        Framing after = framing().orElseThrow();
        robot.interact(window.store::back);
        assertEquals(Optional.empty(), framing());
        robot.interact(window.store::forward);
        assertEquals(Optional.of(after), framing());
    }

    private void fire(Event event) {
        window.map().fireEvent(event);
    }

    private static ZoomEvent zoom(EventType<ZoomEvent> type, double factor) {
        return new ZoomEvent(type, 200, 150, 200, 150, false, false, false, false, true, false, factor, factor, null);
    }

    private static ScrollEvent scroll(double dx) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                200,
                150,
                200,
                150,
                false,
                false,
                false,
                false,
                true,
                false,
                dx,
                0,
                dx,
                0,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                1,
                null);
    }

    @Test
    void pointsAreMeasuredAndCopiedAndPickNothing() {
        window.focusMap();
        robot.type(KeyCode.M);
        robot.clickOn(at(0.3, 0.5)).clickOn(at(0.5, 0.5));
        robot.type(KeyCode.ENTER);
        assertTrue(figures().startsWith("Distance "), figures());
        assertEquals(Optional.empty(), window.store.get().selection());
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertTrue(window.clipboard().startsWith(figures()), window.clipboard());
        assertTrue(window.clipboard().contains("WGS 84"), window.clipboard());
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup(".measure").query().isVisible());
    }

    @Test
    void clickingOnTheFirstPointGivesTheArea() {
        window.focusMap();
        robot.type(KeyCode.M);
        robot.clickOn(at(0.3, 0.45))
                .clickOn(at(0.5, 0.45))
                .clickOn(at(0.4, 0.6))
                .clickOn(at(0.3, 0.45));
        assertTrue(figures().startsWith("Area "), figures());
        assertTrue(figures().contains("Perimeter "), figures());
    }

    @Test
    void theKeyboardAloneMeasures() {
        window.focusMap();
        robot.type(KeyCode.M, KeyCode.SPACE, KeyCode.SPACE);
        robot.type(KeyCode.RIGHT, 6);
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.DOWN, 6);
        robot.type(KeyCode.SPACE, KeyCode.A, KeyCode.ENTER);
        assertTrue(figures().startsWith("Area "), figures());
        robot.type(KeyCode.BACK_SPACE);
        assertTrue(figures().startsWith("Area ") || figures().startsWith("An area needs"), figures());
        assertEquals(Optional.empty(), framing(), "the arrows move the cross, not the map");
    }

    private String figures() {
        return robot.lookup(".measure-figures").queryLabeled().getText();
    }

    @Test
    void coordinatesFollowThePointerAndAreCopied() {
        robot.moveTo(at(0.5, 0.5)).moveBy(3, 3);
        Node note = robot.lookup(".coordinates").query();
        assertTrue(note.isVisible());
        window.focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertTrue(
                window.clipboard().matches("\\d+° \\d\\d\\.\\d\\d′ N, \\d+° \\d\\d\\.\\d\\d′ E"), window.clipboard());
    }

    @Test
    void theMenuKeyOffersWhatTheRightButtonOffers() throws TimeoutException {
        window.focusMap();
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        robot.clickOn("Cite this view: copy the reference");
        window.until(() -> window.clipboard().startsWith("Four Islands: sample. Centre "));
    }

    @Test
    void theTableChoosesOnTheMapAndTheMapInTheTable() throws TimeoutException {
        robot.push(KeyCode.F9);
        window.until(() -> robot.lookup(".tree-table-view").tryQuery().isPresent());
        window.settle();
        robot.type(KeyCode.DOWN);
        robot.clickOn("shikotan");
        assertEquals(
                Optional.of(Selection.island("shikotan")), window.store.get().selection());
        robot.type(KeyCode.UP);
        assertEquals(
                Optional.of(Selection.island("etorofu")), window.store.get().selection());
        robot.interact(() -> window.store.update(state -> state.selecting(Selection.island("shikotan"))));
        TreeTableView<?> table = robot.lookup(".tree-table-view").queryAs(TreeTableView.class);
        assertEquals(2, table.getSelectionModel().getSelectedIndex());
        Node row = robot.lookup(".tree-table-row-cell")
                .match(node -> "shikotan on 1930-01-01".equals(node.getAccessibleText()))
                .query();
        assertTrue(row.isVisible());
        robot.push(KeyCode.F9);
        assertEquals(window.map(), window.focused());
    }
}
