package org.fourislands.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.fourislands.ui.Light;
import org.fourislands.ui.settings.Colours;
import org.fourislands.ui.settings.Icons;
import org.fourislands.ui.timeline.ClockModel.Spot;
import org.fourislands.view.ClockHabits;
import org.fourislands.view.ClockLook;
import org.fourislands.view.Selection;
import org.fourislands.view.Theme;
import org.fourislands.view.TimeMark;
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

final class ClockPictureTest {
    private static final TimeMark TREATY = ClockSamples.event("1855-02-07");
    private static final TimeMark DECLARED = ClockSamples.event("1956-10-19");
    private static final TimeMark IN_FORCE = ClockSamples.event("1956-12-12");

    private final FxRobot robot = new FxRobot();
    private final ViewStore store = new ViewStore(ViewState.startingOn(LocalDate.of(1860, 1, 1)));
    private final List<ClockLook> kept = new CopyOnWriteArrayList<>();
    private Optional<ClockPicture> shown = Optional.empty();

    private ClockPicture made() {
        Clockwork clockwork = new Clockwork(
                state -> List.of(ClockSamples.shikotan()),
                List.of(TREATY, DECLARED, IN_FORCE),
                new Clockwork.Ends(ClockSamples.FIRST, ClockSamples.TODAY),
                new Clockwork.Steps(
                        (state, kind) -> Optional.empty(),
                        (state, kind) -> Optional.empty(),
                        (state, kind) -> Optional.empty()),
                typed -> ReadDay.unreadable(typed),
                (day, calendars) -> List.of());
        ClockPicture made = new ClockPicture(
                Phrases.in(Language.ENGLISH),
                store,
                clockwork,
                new ClockPane.Ties(
                        new Icons(),
                        Colours.of(Theme.LIGHT),
                        new ClockPicture.Memory(ClockLook.usual().showing(ClockSamples.ENDS), kept::add),
                        new Habits(ClockHabits.usual(), habits -> {}),
                        new Light()));
        made.showStrips(List.of(ClockSamples.shikotan()));
        return made;
    }

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            shown = Optional.of(made());
            stage.setScene(new Scene(picture(), 1000, 900));
            stage.show();
            picture().face().requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void downWalksTheMarksAndEnterOpensOne() {
        robot.type(KeyCode.DOWN);
        assertEquals(Optional.of(TREATY), picture().hovered().get());
        assertTrue(picture().face().getAccessibleText().startsWith("7 February 1855"));
        robot.type(KeyCode.ENTER);
        assertEquals(Optional.of(TREATY.target()), store.get().selection());
        assertEquals(TREATY.day(), store.get().day());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), picture().hovered().get());
    }

    @Test
    void aClusterOpensIntoItsDays() {
        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
        assertTrue(picture().lens().range().shows(DECLARED.day()));
        assertTrue(picture().lens().range().days() < 100);
        assertEquals(Optional.of(DECLARED), picture().hovered().get());
    }

    @Test
    void plusAndMinusZoomAboutTheNeedleAndZeroShowsAllTime() {
        double all = picture().lens().range().days();
        robot.type(KeyCode.PLUS);
        assertTrue(picture().lens().range().days() < all);
        robot.type(KeyCode.DIGIT0);
        assertEquals(ClockSamples.ENDS, picture().lens().range());
        assertEquals(ClockSamples.ENDS, kept.get(kept.size() - 1).range().orElseThrow());
    }

    @Test
    void zZoomsToWhatIsPicked() {
        robot.interact(() -> picture().pick(Optional.of(DECLARED.target())));
        robot.type(KeyCode.Z);
        assertTrue(picture().lens().range().shows(DECLARED.day()));
        assertTrue(picture().lens().range().days() < 100);
    }

    @Test
    void theWheelZoomsWhereThePointerIs() {
        robot.interact(() -> picture().lens().zoomTo(LocalDate.of(1800, 1, 1), LocalDate.of(1950, 1, 1)));
        WaitForAsyncUtils.waitForFxEvents();
        double days = picture().lens().range().days();
        robot.moveTo(at(spotOf(TREATY)));
        double before = face().model().scale().xOf(TREATY.middle());
        robot.scroll(3, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(Math.abs(picture().lens().range().days() - days) > 100);
        assertEquals(before, face().model().scale().xOf(TREATY.middle()), 4);
    }

    @Test
    void aMarkOpensByAClickAndTheNameOfAStripPicksItsIsland() {
        robot.clickOn(at(spotOf(TREATY)));
        assertEquals(Optional.of(TREATY.target()), store.get().selection());
        Point2D name = face().localToScreen(40, face().model().rows().middle(0));
        robot.clickOn(name, MouseButton.PRIMARY);
        assertEquals(Optional.of(Selection.island("shikotan")), store.get().selection());
    }

    @Test
    void draggingMovesTheNeedleAndPaintsNothing() {
        ClockModel painted = face().model();
        double y = painted.rows().middle(0);
        robot.drag(face().localToScreen(400, y)).moveTo(face().localToScreen(500, y));
        assertEquals(painted.scale().dayAt(500), store.get().day());
        robot.drop();
        assertEquals(painted, face().model());
    }

    @Test
    void theNeedleIsDraggedByItsHeadToo() {
        ClockModel painted = face().model();
        double head = ClockRows.AXIS - 6;
        robot.drag(face().localToScreen(face().needleX(), head)).moveTo(face().localToScreen(500, head));
        assertEquals(painted.scale().dayAt(500), store.get().day());
        robot.drop();
        assertEquals(painted.scale(), face().model().scale());
    }

    @Test
    void theAxisPansWhatIsShown() {
        robot.interact(() -> picture().lens().zoomTo(LocalDate.of(1850, 1, 1), LocalDate.of(1900, 1, 1)));
        WaitForAsyncUtils.waitForFxEvents();
        LocalDate day = store.get().day();
        double from = picture().lens().range().from();
        robot.drag(face().localToScreen(500, 10)).moveBy(-100, 0).drop();
        assertTrue(picture().lens().range().from() > from);
        assertEquals(day, store.get().day());
    }

    @Test
    void whereThePointerRestsWordsLieInTheWindowUntilItIsPressed() throws TimeoutException {
        robot.moveTo(at(spotOf(IN_FORCE)));
        Node tip = picture().lookup(".clock-tip");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, tip::isVisible);
        assertTrue(((Label) tip).getText().contains("12 December 1956"), ((Label) tip)::getText);
        Bounds lies = tip.localToScene(tip.getLayoutBounds());
        Bounds window =
                new BoundingBox(0, 0, tip.getScene().getWidth(), tip.getScene().getHeight());
        assertTrue(window.contains(lies), lies::toString);
        robot.press(MouseButton.PRIMARY);
        assertFalse(tip.isVisible());
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void betweenTheMarksTheWordsFollowTheDayUnderThePointer() throws TimeoutException {
        double y = face().model().rows().middle(0);
        robot.moveTo(face().localToScreen(400, y));
        Label tip = (Label) picture().lookup(".clock-tip");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, tip::isVisible);
        robot.moveBy(30, 0);
        String year = Integer.toString(face().model().scale().dayAt(430).getYear());
        assertTrue(tip.getText().contains(year), tip::getText);
        robot.moveTo(face().localToScreen(400, -30));
        assertFalse(tip.isVisible());
    }

    @Test
    void theLanesFoldAwayAndThatIsKept() {
        double high = picture().face().getHeight();
        robot.clickOn(picture().lookup(".clock-fold"));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(picture().face().getHeight() < high);
        assertEquals(ClockLook.Fold.STRIPS, kept.get(kept.size() - 1).fold());
    }

    private ClockPicture picture() {
        return shown.orElseThrow();
    }

    private ClockFace face() {
        return (ClockFace) picture().face();
    }

    private Spot spotOf(TimeMark mark) {
        return face().model().spots().stream()
                .filter(spot -> spot.marks().contains(mark))
                .findFirst()
                .orElseThrow();
    }

    private Point2D at(Spot spot) {
        return face().localToScreen(spot.x() + spot.width() / 2, spot.y() + spot.height() / 2);
    }
}
