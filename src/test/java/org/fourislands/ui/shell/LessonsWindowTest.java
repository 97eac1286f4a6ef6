package org.fourislands.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.view.Selection;
import org.fourislands.view.Settings;
import org.fourislands.view.ViewState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Preparing a lesson with real keys and clicks. */
final class LessonsWindowTest {
    private static final LocalDate LATER = LocalDate.of(1950, 1, 1);
    private static final Lesson COMES_WITH = Lesson.empty("dates", "Two dates")
            .with(List.of(Scene.of("one", ViewState.startingOn(LATER))
                    .asking(Optional.of(
                            new Task(Task.Kind.WHO_ADMINISTERED, "", List.of("shikotan"), List.of(), "", List.of())))));

    private final SampleLessons shelf = new SampleLessons().with(COMES_WITH);
    private OpenWindow window = new OpenWindow();
    private FxRobot robot = window.robot;

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.with(Settings.usual().explained().hinted(), shelf);
        robot = window.robot;
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    /** Two views by key from the map, then the page. */
    private void addTwo() throws TimeoutException {
        window.focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        window.until(() -> kept().scenes().size() == 1);
        robot.interact(() -> window.store.update(state -> state.at(LATER)));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        window.until(() -> kept().scenes().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.until(() -> !robot.lookup(".scene-card").queryAll().isEmpty());
    }

    private void typed(String date) {
        TextInputControl box =
                (TextInputControl) robot.lookup(".day-box .text-field").query();
        robot.interact(() -> box.setText(date));
    }

    private Lesson kept() {
        return shelf.kept("own-1").orElseGet(() -> Lesson.empty("none", ""));
    }

    private List<String> titles() {
        return kept().scenes().stream().map(Scene::title).toList();
    }

    @Test
    void twoViewsAddedByKeyAreTwoScenesInTheFile() throws TimeoutException {
        addTwo();
        assertEquals(List.of("1 January 1930", "1 January 1950"), titles());
        assertEquals(LATER, kept().scenes().get(1).view().day());
        assertEquals(2, robot.lookup(".scene-card").queryAll().size());
    }

    @Test
    void escapeTakesNoticesAwayBeforeItLetsGoOfWhatIsPicked() throws TimeoutException {
        robot.interact(() -> window.store.update(state -> state.selecting(Selection.island("shikotan"))));
        window.focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        window.until(() -> !robot.lookup(".notice").queryAll().isEmpty());
        window.focusMap();
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".notice").queryAll().isEmpty());
        assertTrue(window.store.get().selection().isPresent());
        robot.push(KeyCode.ESCAPE);
        assertTrue(window.store.get().selection().isEmpty());
    }

    @Test
    void aDateThatWasTypedButNotSentIsTheDayOfTheViewAdded() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        typed("1950-01-01");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        window.until(() -> kept().scenes().size() == 1);
        assertEquals(LATER, kept().scenes().get(0).view().day());
        assertEquals(LATER, window.store.get().day());
    }

    @Test
    void aDateThatCannotBeReadIsExplainedBeforeAnyViewIsAdded() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        typed("1950-13");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        TextInputControl box =
                (TextInputControl) robot.lookup(".day-box .text-field").query();
        assertTrue(box.isFocused());
        assertEquals("1950-13", box.getText());
        assertFalse(robot.lookup(".day-reason").queryLabeled().getText().isEmpty());
        robot.interact(() -> box.setText(""));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        window.until(() -> kept().scenes().size() == 1);
        assertEquals(OpenWindow.START, kept().scenes().get(0).view().day());
    }

    @Test
    void scenesAreReorderedByKeysAndThatIsUndone() throws TimeoutException {
        addTwo();
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        window.until(() -> titles().equals(List.of("1 January 1950", "1 January 1930")));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> titles().equals(List.of("1 January 1930", "1 January 1950")));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.until(() -> titles().equals(List.of("1 January 1950", "1 January 1930")));
    }

    @Test
    void wordsAreWrittenInPlaceAndTakenBackWhole() throws TimeoutException {
        addTwo();
        robot.push(KeyCode.ENTER);
        robot.write("Before");
        window.until(() -> titles().get(0).equals("Before"));
        robot.clickOn("#scene-sentence-field").write("Then it was so.");
        window.until(() -> kept().scenes().get(0).sentence().equals("Then it was so."));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> kept().scenes().get(0).sentence().isEmpty());
        assertEquals("Before", titles().get(0));
        assertEquals("", text("#scene-sentence-field"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.until(() -> text("#scene-sentence-field").equals("Then it was so."));
    }

    @Test
    void tabLeadsFromTheSentenceToTheNotes() throws TimeoutException {
        addTwo();
        robot.push(KeyCode.ENTER);
        robot.clickOn("#scene-sentence-field").write("For all.");
        robot.push(KeyCode.TAB).push(KeyCode.TAB).write("For me.");
        window.until(() -> kept().scenes().get(0).notes().equals("For me."));
        assertEquals("For all.", kept().scenes().get(0).sentence());
        robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB).write(" Yes.");
        window.until(() -> kept().scenes().get(0).sentence().contains("Yes."));
    }

    @Test
    void walkingTheScenesShowsThemOnTheMap() throws TimeoutException {
        addTwo();
        robot.push(KeyCode.DOWN);
        window.until(() -> window.store.get().day().equals(LATER));
        robot.push(KeyCode.UP);
        window.until(() -> window.store.get().day().equals(OpenWindow.START));
    }

    @Test
    void aSceneDeletedComesBack() throws TimeoutException {
        addTwo();
        robot.push(KeyCode.DELETE);
        window.until(() -> titles().equals(List.of("1 January 1950")));
        robot.interact(() -> robot.lookup(".notice-offer").queryAllAs(Button.class).stream()
                .reduce((before, last) -> last)
                .orElseThrow()
                .fire());
        window.until(() -> titles().size() == 2);
    }

    @Test
    void aSceneTakesTheViewOnTheMap() throws TimeoutException {
        addTwo();
        robot.push(KeyCode.SPACE);
        LocalDate day = LocalDate.of(1940, 5, 6);
        robot.interact(() -> window.store.update(state -> state.at(day)));
        robot.interact(() ->
                robot.lookup("#lessons-scene-take-view").queryAs(Button.class).fire());
        window.until(() -> kept().scenes().get(0).view().day().equals(day));
    }

    @Test
    void pickingAnIslandLeavesThePageWhereItIs() throws TimeoutException {
        addTwo();
        robot.interact(() -> window.store.update(state -> state.selecting(Selection.island("shikotan"))));
        assertFalse(robot.lookup(".lesson-pane").queryAll().isEmpty());
        robot.push(KeyCode.ESCAPE);
        window.until(() -> robot.lookup(".lesson-pane").queryAll().isEmpty());
        assertTrue(window.focused().getStyleClass().contains("map"));
    }

    @Test
    void aLessonOfTheProgramIsChangedAsACopy() throws TimeoutException {
        window.focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.until(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
        robot.clickOn(".lesson-entry");
        window.until(() -> !robot.lookup(".scene-card").queryAll().isEmpty());
        assertEquals(Optional.empty(), shelf.kept("own-1"));
        robot.clickOn("#lesson-title-field").push(KeyCode.END).write(" more");
        window.until(() -> kept().title().equals("Two dates more"));
        assertEquals("Two dates", COMES_WITH.title());
    }

    @Test
    void theMinutesPlannedAreTypedAndTakenBack() throws TimeoutException {
        addTwo();
        robot.clickOn("#lesson-minutes-field").write("4x5");
        window.until(() -> kept().planned().equals(Optional.of(Duration.ofMinutes(45))));
        assertEquals("45", text("#lesson-minutes-field"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> kept().planned().isEmpty());
        assertEquals("", text("#lesson-minutes-field"));
    }

    @Test
    void theFirstSceneLeadsOnThenPresentingDoes() throws TimeoutException {
        window.focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.until(() -> robot.lookup("#lessons-new").tryQuery().isPresent());
        robot.clickOn("#lessons-new");
        window.until(() -> robot.lookup("#lessons-present").tryQuery().isPresent());
        assertTrue(leadsOn("#lessons-add-view"));
        assertFalse(leadsOn("#lessons-present"));
        assertTrue(robot.lookup("#lessons-present").query().isDisabled());
        robot.clickOn("#lessons-add-view");
        window.until(() -> leadsOn("#lessons-present"));
        assertFalse(leadsOn("#lessons-add-view"));
        assertFalse(robot.lookup("#lessons-present").query().isDisabled());
    }

    @Test
    void aSceneTakenBackHandsTheKeyboardToItsNeighbour() throws TimeoutException {
        addTwo();
        robot.push(KeyCode.INSERT);
        window.until(() -> titles().size() == 3);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> titles().size() == 2);
        robot.push(KeyCode.ALT, KeyCode.UP);
        window.until(() -> titles().equals(List.of("1 January 1950", "1 January 1930")));
    }

    private boolean leadsOn(String query) {
        return robot.lookup(query).query().getStyleClass().contains("accent");
    }

    @Test
    void aStudentAnswersIsToldWhyAndSeesTheSum() throws TimeoutException {
        window.focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.until(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
        robot.clickOn(".lesson-entry");
        window.until(() -> !robot.lookup("#lessons-work").queryAll().isEmpty());
        robot.clickOn("#lessons-work");
        window.until(() -> window.store.get().day().equals(LATER));
        robot.clickOn("#choice-ussr").clickOn("#lessons-work-check");
        window.until(() -> !robot.lookup(".verdict-right").queryAll().isEmpty());
        robot.clickOn("#lessons-work-next");
        window.until(() -> robot.lookup("1 of 1 right").tryQuery().isPresent());
        assertEquals(Optional.empty(), shelf.kept("own-1"));
        robot.push(KeyCode.ESCAPE);
        window.until(() -> !robot.lookup(".lesson-pane").queryAll().isEmpty());
    }

    /** The window of the tests keeps nothing: what is refused is told, and stays until it is read. */
    @Test
    void copiesThatCameWithALessonAreAskedAboutOnce() throws TimeoutException {
        shelf.bringing(new EnclosedCopy(
                EnclosedCopy.name("c".repeat(64), ".html"), "nobody-knows", "A page", Optional.empty(), 2048));
        window.focusMap();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.until(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
        robot.clickOn(".lesson-entry");
        window.until(() -> banner().contains("brings a saved copy"));
        assertTrue(banner().contains("2 KB in all: A page"), banner());
        openAgain();
        assertEquals(1, robot.lookup(".lesson-copies").queryAll().size());
        robot.interact(() -> robot.lookup(".lesson-copies .hyperlink")
                .queryAs(Hyperlink.class)
                .fire());
        window.until(() -> banner().contains("A page was not taken in."));
        window.until(() -> shelf.asked.size() == 1);
        robot.interact(
                () -> robot.lookup(".banner-close").queryAllAs(Button.class).forEach(Button::fire));
        robot.interact(() -> robot.lookup("#lesson-more").query().requestFocus());
        openAgain();
        assertEquals("", banner());
    }

    private void openAgain() throws TimeoutException {
        robot.clickOn(".lesson-head .button");
        window.until(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
        robot.clickOn(".lesson-entry");
        window.until(() -> !robot.lookup(".lesson-pane").queryAll().isEmpty());
        window.settle();
    }

    /** What stands in the banners that are shown. */
    private String banner() {
        return robot.lookup(".banner").queryAll().stream()
                .filter(Node::isVisible)
                .flatMap(node -> node.lookupAll(".label").stream())
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining(" "));
    }

    private String text(String query) {
        return robot.lookup(query).queryAs(TextInputControl.class).getText();
    }
}
