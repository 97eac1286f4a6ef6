package org.fourislands.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.Moment;
import org.fourislands.ui.map.MapDrawing;
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

final class WindowTest {
    private static final System.Logger LOG = System.getLogger(WindowTest.class.getName());
    private static final LocalDate START = LocalDate.of(1930, 1, 1);

    private final FxRobot robot = new FxRobot();
    private final ViewStore store = new ViewStore(ViewState.startingOn(START));
    private final List<String> paintedOn = new CopyOnWriteArrayList<>();
    private final List<Moment> moments = new CopyOnWriteArrayList<>();
    private final List<Settings> kept = new CopyOnWriteArrayList<>();
    private final CompletableFuture<MapDrawing> drawing = new CompletableFuture<>();
    private Jobs jobs = Jobs.onThreads();

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> new MainWindow(stage, parts()).open());
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        jobs.close();
    }

    @Test
    void theKeyboardAloneOpensAnIsland() throws TimeoutException {
        mapIsRead();
        robot.interact(() -> robot.lookup(".map").query().requestFocus());
        robot.type(KeyCode.TAB, KeyCode.TAB);
        assertEquals("island-shikotan", focused().getId());
        assertEquals("Shikotan. shikotan on 1930-01-01", focused().getAccessibleText());
        robot.type(KeyCode.ENTER);
        assertEquals(Optional.of(Selection.island("shikotan")), store.get().selection());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), store.get().selection());
    }

    @Test
    void theClockStepsByDaysMonthsAndChanges() {
        robot.interact(() -> clock().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertEquals(START.plusDays(1), store.get().day());
        robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
        assertEquals(Samples.CHANGE, store.get().day());
        robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        assertEquals(Samples.CHANGE.minusMonths(1), store.get().day());
        robot.type(KeyCode.END, KeyCode.RIGHT);
        assertEquals(Samples.LAST, store.get().day());
    }

    @Test
    void aTypedDateMovesTheClockAndGivesTheFocusBack() {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        type("1945-08-30");
        assertEquals(LocalDate.of(1945, 8, 30), store.get().day());
        assertEquals(clock(), focused());
    }

    @Test
    void anUnreadableDateIsExplainedAndTheDayIsKept() {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        type("1945-02-30");
        assertEquals(START, store.get().day());
        assertEquals(
                "There is no such day.",
                robot.lookup(".day-reason").queryLabeled().getText());
        assertEquals(clock(), focused());
    }

    @Test
    void draggingTheClockIsOneStepOfTheWayBack() {
        robot.interact(() -> store.update(state -> state.at(START)));
        robot.moveTo(clock()).press(javafx.scene.input.MouseButton.PRIMARY);
        robot.moveBy(40, 0).moveBy(40, 0).release(javafx.scene.input.MouseButton.PRIMARY);
        assertFalse(store.get().day().equals(START));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(START, store.get().day());
    }

    @Test
    void nothingIsPaintedOnTheWindowsThread() throws TimeoutException {
        mapIsRead();
        robot.interact(() -> clock().requestFocus());
        robot.type(KeyCode.RIGHT, 5);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(paintedOn.isEmpty());
        assertTrue(paintedOn.stream().allMatch("reader"::equals), paintedOn.toString());
    }

    /** Told, not asserted: how long the window's thread was busy at a stretch while the clock ran. */
    @Test
    void steppingTheClockKeepsTheWindowFree() throws TimeoutException {
        mapIsRead();
        robot.interact(() -> clock().requestFocus());
        long[] steps = new long[30];
        for (int i = 0; i < steps.length; i++) {
            long start = System.nanoTime();
            robot.interact(() -> store.update(state -> state.at(state.day().plusDays(1))));
            WaitForAsyncUtils.waitForFxEvents(1);
            steps[i] = (System.nanoTime() - start) / 1_000_000;
        }
        Arrays.sort(steps);
        LOG.log(System.Logger.Level.INFO, "a step of the clock: median {0} ms, longest {1} ms", steps[15], steps[29]);
        assertEquals(START.plusDays(30), store.get().day());
    }

    @Test
    void whatTheClockSaysIsTheSentenceOfTheDay() {
        robot.interact(() -> store.update(state -> state.at(Samples.CHANGE)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("1 September 1945. The islands on 1945-09-01.", clock().getAccessibleText());
    }

    @Test
    void everythingThatTakesTheFocusCanBeHeard() throws TimeoutException {
        mapIsRead();
        Set<Node> stops = robot.lookup(node -> node.isFocusTraversable() && node.isVisible())
                .queryAll();
        assertTrue(stops.size() > 15, stops.toString());
        for (Node stop : stops) {
            assertTrue(isHeard(stop), "says nothing: " + stop);
        }
    }

    @Test
    void anUnverifiedCitationIsMarkedInWords() {
        List<Button> marks = robot.lookup(".dossier .citation-mark").queryAllAs(Button.class).stream()
                .toList();
        assertEquals(2, marks.size());
        assertTrue(
                marks.get(1).getAccessibleText().contains("unverified"),
                marks.get(1).getAccessibleText());
    }

    @Test
    void wordsFoundOpenWithoutTheMouse() {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("island");
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(Optional.of(Selection.source("declaration")), store.get().selection());
    }

    @Test
    void aMapThatCannotBeReadLeavesTheRestWorking() {
        drawing.completeExceptionally(new IllegalStateException("four-islands.shp is cut short."));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup(".map-message").queryLabeled().getText().contains("four-islands.shp is cut short."));
        theClockStepsByDaysMonthsAndChanges();
    }

    @Test
    void theExplanationOfTheFirstStartIsPutAwayForGood() throws TimeoutException {
        assertInstanceOf(Label.class, robot.lookup(".banner .label").query());
        robot.interact(() -> robot.lookup(".banner-close").queryButton().fire());
        assertFalse(robot.lookup(".banner").query().isVisible());
        robot.interact(() -> FxToolkit.toolkitContext().getRegisteredStage().hide());
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !kept.isEmpty());
        assertTrue(kept.get(kept.size() - 1).seen().firstStartExplained());
    }

    @Test
    void escapeLeavesThePageOfSourcesWhereverTheFocusIs() {
        layShelf();
        assertEquals("Sources", title());
        robot.interact(() -> clock().requestFocus());
        robot.type(KeyCode.ESCAPE);
        settle();
        assertEquals("The day", title());
    }

    @Test
    void backLeavesThePageOfSourcesForWhatWasReadBefore() {
        robot.interact(() -> store.update(state -> state.selecting(Selection.island("shikotan"))));
        layShelf();
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        settle();
        assertEquals("shikotan", title());
        assertEquals(Optional.of(Selection.island("shikotan")), store.get().selection());
    }

    @Test
    void aNewDayLeavesThePageOfSources() {
        layShelf();
        robot.interact(() -> store.update(state -> state.at(Samples.CHANGE)));
        settle();
        assertEquals("The day", title());
    }

    @Test
    void pickingWhatWasPickedBeforeLeavesThePageOfSources() {
        robot.interact(() -> store.update(state -> state.selecting(Selection.island("shikotan"))));
        layShelf();
        robot.interact(() -> store.update(state -> state.selecting(Selection.island("shikotan"))));
        settle();
        assertEquals("shikotan", title());
    }

    @Test
    void escapeClearsWhatIsPickedWhileTheClockHasTheFocus() {
        robot.interact(() -> store.update(state -> state.selecting(Selection.island("shikotan"))));
        robot.interact(() -> clock().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), store.get().selection());
    }

    @Test
    void aCitationLeadsToThePassageItCalls() {
        Button mark = robot.lookup(".dossier .citation-mark").queryButton();
        robot.interact(mark::fire);
        settle();
        robot.interact(() -> robot.lookup(".card-deeds .hyperlink")
                .queryAllAs(Hyperlink.class)
                .iterator()
                .next()
                .fire());
        settle();
        assertEquals("declaration", title());
        Node cited = focused();
        assertTrue(
                cited.getPseudoClassStates().contains(PseudoClass.getPseudoClass("cited")), cited.getAccessibleText());
        assertTrue(cited.getAccessibleText().startsWith("Article 9"), cited.getAccessibleText());
    }

    private void layShelf() {
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String title() {
        return robot.lookup(".dossier-title").queryLabeled().getText();
    }

    private WindowParts parts() {
        return new WindowParts(
                Phrases.in(Language.ENGLISH),
                store,
                jobs,
                new WindowParts.Coming(
                        CompletableFuture.completedFuture(Samples.readings()),
                        drawing,
                        CompletableFuture.completedFuture(List.of())),
                new WindowParts.Memory(Settings.usual(), Optional.empty(), settings -> {
                    kept.add(settings);
                    return Optional.empty();
                }),
                Path.of("assets/fonts"),
                moments::add,
                WindowParts.Lessons.none());
    }

    private void mapIsRead() throws TimeoutException {
        drawing.complete(Samples.drawing(state -> {
            paintedOn.add(
                    Platform.isFxApplicationThread()
                            ? "window"
                            : Thread.currentThread().getName());
            return Samples.content();
        }));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> moments.contains(Moment.MAP_PAINTED));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String words) {
        robot.write(words).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node clock() {
        return robot.lookup(".clock-face").query();
    }

    private Node focused() {
        return robot.lookup(".desk").query().getScene().getFocusOwner();
    }

    private static boolean isHeard(Node node) {
        boolean named =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        return named
                || (node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank());
    }
}
