package org.fourislands.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.fourislands.view.Selection;
import org.fourislands.view.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

final class ReadingWindowTest {
    private OpenWindow window;
    private FxRobot robot;

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.with(Settings.usual().explained().hinted().calm());
        robot = window.robot;
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    /** Follows one of the citations of the event "talks": by its mark and its card. */
    private void follow(int citation) throws TimeoutException {
        robot.interact(() -> window.store.update(state -> state.selecting(Selection.event("talks"))));
        window.until(() -> robot.lookup(".dossier .citation-mark").queryAll().size() == 3);
        Button mark = robot.lookup(".dossier .citation-mark").nth(citation).queryButton();
        robot.interact(() -> {
            mark.requestFocus();
            mark.fire();
        });
        robot.interact(() -> robot.lookup(".card-deeds .hyperlink")
                .queryAllAs(Hyperlink.class)
                .iterator()
                .next()
                .fire());
        window.until(this::isReading);
    }

    private boolean isReading() {
        return robot.lookup(".reading").tryQuery().isPresent();
    }

    private String pointing() {
        Labeled line = robot.lookup("#reading-pointing").queryLabeled();
        return line.isVisible() ? line.getText() : "";
    }

    private List<String> inSight() {
        Bounds pane = bounds(robot.lookup(".reading-pane").query());
        return blocks().stream()
                .filter(text -> bounds(text).intersects(pane))
                .map(Text::getText)
                .toList();
    }

    /** Those that are shown, from top to bottom; a flow keeps cells at hand that are not. */
    private List<Text> blocks() {
        return robot.lookup(".reading-text").queryAllAs(Text.class).stream()
                .filter(ReadingWindowTest::isShown)
                .sorted(Comparator.comparingDouble(text -> bounds(text).getMinY()))
                .toList();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private long marks(String kind) {
        return robot.lookup(".mark-" + kind).queryAllAs(Path.class).stream()
                .filter(path -> !path.getElements().isEmpty())
                .count();
    }

    @Test
    void aCitationOpensTheCopyAtItsParagraphMarkedAndNumbered() throws TimeoutException {
        follow(0);
        window.until(() -> inSight().contains(SampleCopies.KNOWN));
        assertTrue(pointing().contains("letter for letter"), pointing());
        assertEquals(1, marks("cited-certain"));
        assertEquals(
                List.of("2"),
                robot.lookup(".reading-number").queryAllAs(Labeled.class).stream()
                        .filter(Node::isVisible)
                        .map(Labeled::getText)
                        .toList());
        assertEquals(
                List.of("Two islands are promised.", "The joint declaration"),
                robot.lookup(".reading-aside .entry-text").queryAllAs(Text.class).stream()
                        .map(text -> text.getText().strip())
                        .toList());
    }

    @Test
    void whatIsReadIsCitedWithItsParagraphOutOfTheTextItself() throws TimeoutException {
        follow(0);
        window.until(() -> !pointing().isEmpty());
        MenuButton cite = robot.lookup("#reading-cite-button").queryAs(MenuButton.class);
        robot.interact(cite::show);
        String where = cite.getItems().get(0).getText();
        robot.interact(cite::hide);
        robot.interact(() -> cite.getItems().get(1).fire());
        window.until(() -> window.clipboard().contains("para. " + where.replaceAll("\\D", "")));
    }

    @Test
    void anotherCopyOfTheWorkIsReadAtTheSamePassage() throws TimeoutException {
        follow(0);
        window.until(() -> inSight().contains(SampleCopies.KNOWN));
        MenuButton copies = robot.lookup("#reading-copies").queryAs(MenuButton.class);
        assertEquals("2 copies", copies.getText());
        robot.interact(() -> copies.getItems().get(1).fire());
        window.until(
                () -> robot.lookup(".reading-copy").queryLabeled().getText().contains("older.html"));
        window.until(() -> inSight().contains(SampleCopies.KNOWN));
        robot.push(KeyCode.ESCAPE);
        window.until(() -> !isReading());
    }

    @Test
    void aNoteThatIsFoundOpensTheCopyAtTheNote() throws Exception {
        window.notes.save(SampleCopies.NOTE);
        window.focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("mine").type(KeyCode.ENTER);
        window.until(this::isReading);
        window.until(() -> inSight().contains(SampleCopies.KNOWN));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals(SampleCopies.KNOWN, window.clipboard());
    }

    @Test
    void aPassageThatIsNotThereIsToldAndNeverGuessed() throws TimeoutException {
        follow(1);
        assertTrue(pointing().contains("not found in this copy"), pointing());
        assertEquals(0, marks("cited-certain") + marks("cited-near"));
        assertEquals("A survey of the talks", inSight().get(0));
    }

    @Test
    void aPageIsToldToBeUnknownInTheCopy() throws TimeoutException {
        follow(2);
        assertTrue(pointing().contains("not known in the copy"), pointing());
        assertEquals("A survey of the talks", inSight().get(0));
    }

    @Test
    void escapeLeavesGivesTheKeyboardBackAndTheCopyOpensAgainWhereItWasLeft() throws TimeoutException {
        follow(0);
        robot.type(KeyCode.PAGE_UP);
        window.settle();
        String first = inSight().get(0);
        assertFalse(first.contains("survey"), first);
        robot.type(KeyCode.ESCAPE);
        assertFalse(isReading());
        assertTrue(window.focused().getStyleClass().contains("citation-mark"));
        robot.interact(() -> window.store.update(state -> state.selecting(Selection.source("survey"))));
        window.until(() -> robot.lookup("#read-copy").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#read-copy").queryButton().fire());
        window.until(this::isReading);
        window.settle();
        assertEquals(first, inSight().get(0));
        assertEquals("", pointing());
    }

    @Test
    void wordsAreFoundCountedAndWalked() throws TimeoutException {
        follow(1);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("cafe");
        window.until(() -> count().equals("1 of 41"));
        robot.type(KeyCode.ENTER, KeyCode.ENTER);
        assertEquals("3 of 41", count());
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals("2 of 41", count());
        assertTrue(marks("hit") > 2);
        assertEquals(1, marks("hit-now"));
        robot.type(KeyCode.ESCAPE);
        assertTrue(isReading());
        assertEquals(0, marks("hit"));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals("café", window.clipboard());
    }

    private String count() {
        return robot.lookup("#reading-find-count").queryLabeled().getText();
    }

    @Test
    void textIsSelectedOverParagraphsByMouseAndKeysAndCopied() throws TimeoutException {
        follow(1);
        List<Text> blocks = blocks();
        Bounds heading = blocks.get(0).localToScreen(blocks.get(0).getBoundsInLocal());
        Bounds next = blocks.get(1).localToScreen(blocks.get(1).getBoundsInLocal());
        robot.moveTo(heading.getMinX() + 1, heading.getCenterY())
                .press(MouseButton.PRIMARY)
                .moveTo(heading.getCenterX(), next.getMinY() + 8)
                .moveTo(next.getMinX() + 1, next.getMinY() + 8)
                .release(MouseButton.PRIMARY);
        for (int i = 0; i < "Filler".length(); i++) {
            robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        }
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals("A survey of the talks\n\nFiller", window.clipboard());
        assertEquals(2, marks("selected"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertTrue(window.clipboard().endsWith("another café."));
    }

    @Test
    void withoutACopyTheWorksPageSaysSoAndHowToTakeOneIn() throws TimeoutException {
        robot.interact(() -> window.store.update(state -> state.selecting(Selection.source("declaration"))));
        window.until(() -> robot.lookup("#take-in-copy").tryQuery().isPresent());
        assertTrue(robot.lookup("#copy-line").queryLabeled().getText().contains("No copy"));
    }

    @Test
    void theWholeWidthAndBackAndAFactAndBack() throws TimeoutException {
        follow(0);
        robot.interact(() -> robot.lookup("#reading-widen-button").queryButton().fire());
        assertTrue(robot.lookup(".map").tryQuery().isEmpty());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertTrue(robot.lookup(".map").tryQuery().isPresent());
        assertTrue(isReading());
        window.settle();
        robot.type(KeyCode.END);
        window.until(() -> inSight().contains(SampleCopies.KNOWN));
        Node fact = robot.lookup(".reading-aside .entry-link").query();
        robot.interact(fact::requestFocus);
        robot.type(KeyCode.ENTER);
        assertFalse(isReading());
        assertEquals(
                Optional.of(Selection.event("declared")), window.store.get().selection());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertTrue(isReading());
        assertEquals(Optional.of(Selection.event("talks")), window.store.get().selection());
    }

    @Test
    void lettersGrowAndWhatIsReadStaysInSight() throws TimeoutException {
        follow(0);
        window.until(() -> inSight().contains(SampleCopies.KNOWN));
        double before = size();
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        window.settle();
        assertTrue(size() < before);
        assertTrue(inSight().contains(SampleCopies.KNOWN), inSight()::toString);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        window.settle();
        assertEquals(before, size());
    }

    private double size() {
        return robot.lookup(".block-paragraph .reading-text")
                .queryAs(Text.class)
                .getFont()
                .getSize();
    }

    @Test
    void aHighlightAndANoteAreMadeEditedDeletedAndBroughtBack() throws TimeoutException {
        follow(0);
        window.until(() -> inSight().contains(SampleCopies.KNOWN));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        robot.type(KeyCode.H);
        window.until(() -> marks("note-yellow") == 1);
        robot.type(KeyCode.N);
        window.until(() -> robot.lookup("#note-words").query().isFocused());
        robot.write("compare with 1956");
        robot.type(KeyCode.ESCAPE);
        window.until(() -> noteWords().equals(List.of("compare with 1956")));
        assertTrue(isReading());
        Button delete = robot.lookup(".note-deeds .button").queryAllAs(Button.class).stream()
                .filter(button -> isShown(button) && button.getText().equals("Delete"))
                .findFirst()
                .orElseThrow();
        robot.interact(delete::fire);
        window.until(() -> noteWords().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> noteWords().equals(List.of("compare with 1956")));
        robot.type(KeyCode.ESCAPE);
        assertFalse(isReading());
        follow(0);
        window.until(() -> noteWords().equals(List.of("compare with 1956")));
    }

    private List<String> noteWords() {
        return robot.lookup(".note-words").queryAllAs(Labeled.class).stream()
                .filter(ReadingWindowTest::isShown)
                .map(Labeled::getText)
                .toList();
    }
}
