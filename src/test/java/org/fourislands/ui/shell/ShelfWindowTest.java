package org.fourislands.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fourislands.library.SavedCopy;
import org.fourislands.library.notes.MemoryNoteBook;
import org.fourislands.ui.Jobs;
import org.fourislands.view.Selection;
import org.fourislands.view.Settings;
import org.fourislands.view.ShelfOrder;
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

/** The page of the shelf by keyboard: find a work, take copies in, put one to its work, stop. */
final class ShelfWindowTest {
    private final FxRobot robot = new FxRobot();
    private final ViewStore store = new ViewStore(ViewState.startingOn(LocalDate.of(1930, 1, 1)));
    private final Jobs jobs = Jobs.onThreads();
    private final SampleHoldings shelf = new SampleHoldings();

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> new MainWindow(stage, parts()).open());
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        shelf.permits.release(1000);
        FxToolkit.cleanupStages();
        jobs.close();
    }

    @Test
    void typingNarrowsAndShowAllBringsBack() {
        assertEquals("2 of 2", label(".filter-count"));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("atlantis");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("0 of 2", label(".filter-count"));
        robot.interact(() -> ((Button) robot.lookup(".show-all").query()).fire());
        assertEquals("2 of 2", label(".filter-count"));
    }

    @Test
    void groupingByStandpointChangesTheHeadings() {
        assertTrue(lines().toString().contains("Treaties and agreements"), lines().toString());
        ComboBox<ShelfOrder.Grouping> box = robot.lookup(".works-group").query();
        robot.interact(() -> box.setValue(ShelfOrder.Grouping.STANDPOINT));
        assertTrue(lines().get(0).contains("agreed by both sides"), lines().toString());
    }

    @Test
    void enterOpensTheDossierAndEscapeLeavesWhereverTheFocusIs() {
        robot.type(KeyCode.END, KeyCode.ENTER);
        assertEquals(Optional.of(Selection.source("declaration")), store.get().selection());
        assertFalse(pageIsLaid());
        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.interact(() -> robot.lookup(".clock-face").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertFalse(pageIsLaid());
        assertEquals(Optional.of(Selection.source("declaration")), store.get().selection());
    }

    @Test
    void whatIsPickedElsewhereLeavesThePage() {
        robot.interact(() -> store.update(state -> state.selecting(Selection.island("shikotan"))));
        assertFalse(pageIsLaid());
    }

    @Test
    void pastedFilesAreTakenInAndTheListTellsSoAtOnce() throws TimeoutException {
        paste("declaration.html", "unknown.html", "broken.bad");
        until(() -> label(".receiving-told").contains("Taken in: 2"));
        assertEquals(
                "Taken in: 2. There already: 0. Not taken in: 1. To be put to a work: 1.", label(".receiving-told"));
        until(() -> lines().toString().contains("saved copy, taken on 3 May 2026 from declaration.html"));
        assertTrue(lines().get(0).contains("Copies without a work"), lines().toString());
        assertTrue(results().contains("Not taken in. It is not whole."), results());
    }

    @Test
    void wordsCopiedOutOfABrowserAreTakenInAsAPage() throws TimeoutException {
        ClipboardContent content = new ClipboardContent();
        content.putHtml("<p>Words of a page.</p>");
        content.putString("Words of a page.");
        paste(content);
        until(() -> label(".receiving-told").contains("Taken in: 1"));
        assertEquals(List.of("pasted page.html"), names());
    }

    @Test
    void anAddressIsFetchedOnlyWhenTheReaderSaysSo() throws TimeoutException {
        ClipboardContent content = new ClipboardContent();
        content.putString("https://paper.example/four");
        paste(content);
        until(() -> focusedField().isPresent());
        assertEquals("https://paper.example/four", focusedField().orElseThrow().getText());
        robot.type(KeyCode.ESCAPE);
        until(() -> focusedField().isEmpty());
        assertEquals(List.of(), names());
        paste(content);
        until(() -> focusedField().isPresent());
        robot.type(KeyCode.ENTER);
        until(() -> label(".receiving-told").contains("Taken in: 1"));
        assertEquals(List.of("https://paper.example/four"), names());
    }

    @Test
    void theSameFileTwiceIsThereAlready() throws TimeoutException {
        paste("declaration.html");
        until(() -> label(".receiving-told").contains("Taken in: 1"));
        paste("declaration.html");
        until(() -> label(".receiving-told").contains("There already: 1"));
        assertEquals(1, shelf.kept.size());
        assertTrue(results().contains("It was there already."), results());
    }

    @Test
    void stoppingLeavesTheRestUntouched() throws TimeoutException {
        shelf.permits.drainPermits();
        paste("declaration-1.html", "declaration-2.html", "declaration-3.html");
        until(() -> label(".receiving-told").equals("1 of 3: declaration-1.html"));
        robot.clickOn("Stop");
        shelf.permits.release(1000);
        until(() -> label(".receiving-told").startsWith("Stopped after 1; 2 not begun."));
        assertEquals(List.of("declaration-1.html"), names());
    }

    @Test
    void aCopyWithoutAWorkIsPutToOneByTheKeyboard() throws TimeoutException {
        paste("unknown.html");
        until(() -> label(".receiving-told").contains("Taken in: 1"));
        robot.interact(() -> received().requestFocus());
        robot.interact(() -> received().getSelectionModel().select(0));
        robot.type(KeyCode.A);
        until(() -> focusedField().isPresent());
        robot.interact(() -> focusedField().orElseThrow().setText("treaty"));
        robot.type(KeyCode.ENTER);
        until(() -> shelf.kept.get(0).source().equals(Optional.of("declaration")));
        until(() -> results().contains("as you said"));
    }

    @Test
    void anUnknownPageBecomesAWorkOfTheReadersOwn() throws TimeoutException {
        paste("unknown.html");
        until(() -> label(".receiving-told").contains("Taken in: 1"));
        robot.interact(() -> received().requestFocus());
        robot.interact(() -> received().getSelectionModel().select(0));
        robot.type(KeyCode.N);
        until(() -> focusedField().isPresent());
        robot.type(KeyCode.ENTER);
        until(() -> shelf.kept.get(0).source().equals(Optional.of("own-0")));
        until(() -> label(".filter-count").equals("3 of 3"));
        assertTrue(lines().toString().contains("A page found"), lines().toString());
    }

    @Test
    void aCopyRemovedByTheKeyboardComesBack() throws TimeoutException {
        paste("unknown.html");
        until(() -> lines().toString().contains("unknown.html"));
        onList(KeyCode.HOME, KeyCode.DELETE);
        until(() -> shelf.kept.isEmpty() && !lines().toString().contains("unknown.html"));
        undo();
        until(() ->
                names().equals(List.of("unknown.html")) && lines().toString().contains("unknown.html"));
        onList(KeyCode.HOME, KeyCode.DELETE);
        until(() -> shelf.kept.isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> names().equals(List.of("unknown.html")));
    }

    private void onList(KeyCode... keys) {
        robot.interact(() -> robot.lookup(".shelf-page .shelf-list").query().requestFocus());
        robot.type(keys);
    }

    private void undo() throws TimeoutException {
        until(() -> robot.lookup(".notice-offer").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".notice-offer").queryButton().fire());
    }

    /** An unknown page that is made a work of the reader's own, and is chosen in the list. */
    private void addOwn() throws TimeoutException {
        anUnknownPageBecomesAWorkOfTheReadersOwn();
        ListView<?> list = robot.lookup(".shelf-page .shelf-list").query();
        robot.interact(() -> list.getSelectionModel()
                .select(lines().indexOf(lines().stream()
                        .filter(line -> line.contains("A page found"))
                        .findFirst()
                        .orElseThrow())));
    }

    @Test
    void aWorkOfTheReadersOwnIsChanged() throws TimeoutException {
        addOwn();
        onList(KeyCode.C);
        until(() -> focusedField().isPresent());
        robot.interact(() -> focusedField().orElseThrow().setText("Another title"));
        robot.type(KeyCode.ENTER);
        until(() -> lines().toString().contains("Another title"));
        assertEquals("own-0", shelf.own.get(0).id());
    }

    @Test
    void aWorkOfTheReadersOwnIsRemovedAndComesBackWithItsCopies() throws TimeoutException {
        addOwn();
        ListView<?> list = robot.lookup(".shelf-page .shelf-list").query();
        robot.interact(() -> list.getContextMenu().show(list.getScene().getWindow()));
        robot.interact(() -> list.getContextMenu().getItems().stream()
                .filter(item -> item.getText().equals("Remove the work from your own"))
                .findFirst()
                .orElseThrow()
                .fire());
        until(() -> shelf.own.isEmpty() && shelf.kept.get(0).source().isEmpty());
        until(() -> label(".filter-count").equals("2 of 2"));
        undo();
        until(() -> shelf.own.size() == 1 && shelf.kept.get(0).source().equals(Optional.of("own-0")));
        until(() -> label(".filter-count").equals("3 of 3"));
    }

    @Test
    void whereTheyDifferIsTheSecondTab() {
        robot.interact(() -> robot.lookup(".page-tab").<ToggleButton>queryAll().stream()
                .reduce((first, second) -> second)
                .orElseThrow()
                .fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "Where the works differ",
                robot.lookup(".shelf-page .dossier .dossier-title")
                        .queryLabeled()
                        .getText());
    }

    private void paste(String... names) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(Arrays.stream(names).map(File::new).toList());
        paste(content);
    }

    private void paste(ClipboardContent content) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
        robot.interact(() -> robot.lookup(".shelf-page .shelf-list").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.V);
    }

    private boolean pageIsLaid() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".shelf-page").tryQuery().isPresent();
    }

    private List<String> names() {
        return shelf.kept.stream().map(SavedCopy::fileName).toList();
    }

    private ListView<?> received() {
        return robot.lookup(".received-list").query();
    }

    /** What the lines of the list say, from above. */
    private List<String> lines() {
        WaitForAsyncUtils.waitForFxEvents();
        ListView<?> list = robot.lookup(".shelf-page .shelf-list").query();
        return list.getItems().stream().map(Object::toString).toList();
    }

    /** The field in a dialog that is being typed in. */
    private static Optional<TextInputControl> focusedField() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .map(window -> window.getScene().getFocusOwner())
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .findFirst();
    }

    private String results() {
        return robot.lookup(".received-words").<Label>queryAll().stream()
                .map(Label::getText)
                .toList()
                .toString();
    }

    private String label(String style) {
        return ((Label) robot.lookup(style).query()).getText();
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
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
                        new WindowParts.Memory(
                                Settings.usual().explained(), Optional.empty(), settings -> Optional.empty()),
                        Path.of("assets/fonts"),
                        moment -> {})
                .with(new WindowParts.Library(shelf.holdings(), new MemoryNoteBook()));
    }
}
