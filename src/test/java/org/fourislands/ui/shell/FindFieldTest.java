package org.fourislands.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.fourislands.ui.Jobs;
import org.fourislands.view.FindRequest;
import org.fourislands.view.FoundGroup;
import org.fourislands.view.Selection;
import org.fourislands.view.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Finding by keyboard and mouse: groups under headings, words marked, more of a group, and out again. */
final class FindFieldTest {
    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.with(Settings.usual().hinted());
        window.focusMap();
        window.robot.push(KeyCode.CONTROL, KeyCode.K);
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private FoundList list() {
        return (FoundList) Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(popup -> popup.getScene().getRoot().lookup(".found"))
                .filter(FoundList.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private boolean hangs() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .anyMatch(popup -> popup.getScene().getRoot().lookup(".found") != null);
    }

    private void type(String words) throws TimeoutException {
        window.robot.write(words);
        window.until(this::hangs);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whatIsFoundHangsUnderHeadingsWithTheWordsMarked() throws TimeoutException {
        type("islands");
        String headings = list().lookupAll(".found-heading").stream()
                .map(node -> ((Label) node).getText())
                .sorted()
                .collect(Collectors.joining(", "));
        assertThat(headings).isEqualTo("In your saved copies · 7, Islands and places · 1, Sources · 1");
        Node mark = list().lookup(".found-mark");
        assertThat(((Label) mark).getText()).isNotEmpty();
        assertThat(list().chosen()).get().isInstanceOf(FoundRow.Item.class);
    }

    @Test
    void enterOpensTheNearestEvenIfTypedOnlyJust() throws TimeoutException {
        window.robot.write("shik");
        window.robot.type(KeyCode.ENTER);
        window.until(() -> window.store.get().selection().equals(Optional.of(Selection.island("shikotan"))));
        assertThat(hangs()).isFalse();
    }

    @Test
    void arrowsPassOverHeadingsAndMoreIsShownInPlace() throws TimeoutException {
        type("islands");
        window.robot.type(KeyCode.DOWN);
        assertThat(list().chosen()).get().extracting("item.title.text").isEqualTo("The declaration");
        for (int i = 0; i < 4; i++) {
            window.robot.type(KeyCode.DOWN);
        }
        assertThat(list().chosen()).get().isEqualTo(new FoundRow.More(FoundGroup.COPIES, 4));
        int rows = list().getItems().size();
        window.robot.type(KeyCode.ENTER);
        window.until(() -> list().getItems().size() == rows + 3);
        assertThat(list().chosen()).get().extracting("item.context.text").isEqualTo("the islands in paragraph 3");
        window.robot.type(KeyCode.ENTER);
        window.until(() -> window.store.get().selection().equals(Optional.of(Selection.source("declaration"))));
    }

    @Test
    void whatWasTypedBeforeAllWasReadyIsLookedForAgain() throws TimeoutException {
        AtomicBoolean ready = new AtomicBoolean();
        List<Runnable> waiting = new CopyOnWriteArrayList<>();
        Readings.Finder slow = new Readings.Finder(
                asked -> SampleFinds.of(ready.get() ? asked : FindRequest.typed("nowhere")), waiting::add);
        Jobs jobs = new Jobs(ForkJoinPool.commonPool(), Runnable::run, Platform::runLater);
        FindField field = window.robot.lookup(".find-field").queryAs(FindField.class);
        window.robot.interact(() -> field.searchIn(slow, opening -> {}, jobs));
        assertThat(waiting).as("the cursor is there already").hasSize(1);
        window.robot.write("islands");
        window.settle();
        assertThat(hangs()).as("says that there is nothing").isFalse();
        ready.set(true);
        waiting.forEach(Runnable::run);
        window.until(() -> !field.found().isEmpty());
        assertThat(words()).isEqualTo("islands");
        assertThat(list().chosen()).get().isInstanceOf(FoundRow.Item.class);
    }

    @Test
    void aClickOpensToo() throws TimeoutException {
        type("islands");
        Node second = list().lookupAll(".found-title").stream()
                .filter(node -> node.toString().length() > 0 && node.isVisible())
                .min((a, b) -> Double.compare(
                        b.localToScreen(0, 0).getY(), a.localToScreen(0, 0).getY()))
                .orElseThrow();
        window.robot.clickOn(second);
        window.until(() -> window.store.get().selection().isPresent());
        assertThat(hangs()).isFalse();
    }

    @Test
    void onceLeftTheFieldIsEmptyAndTheArrowsBringTheWordsBack() throws TimeoutException {
        type("islands");
        window.robot.type(KeyCode.ENTER);
        window.until(() -> window.store.get().selection().equals(Optional.of(Selection.island("shikotan"))));
        assertThat(words()).isEmpty();
        window.robot.push(KeyCode.CONTROL, KeyCode.K);
        window.robot.type(KeyCode.DOWN);
        window.until(this::hangs);
        assertThat(words()).isEqualTo("islands");
        window.focusMap();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words()).isEmpty();
        assertThat(hangs()).isFalse();
    }

    private String words() {
        return window.robot.lookup(".find-field").queryTextInputControl().getText();
    }

    @Test
    void whereNothingIsFoundTheListSaysSoAndWhatToTry() throws TimeoutException {
        type("nowhere");
        assertThat(list().lookup(".found-hint").isVisible()).isTrue();
        assertThat(((Label) list().lookup(".found-nothing")).getText()).contains("Nothing");
    }

    @Test
    void escapeEmptiesTheFieldAndGoesBackToTheMap() throws TimeoutException {
        type("islands");
        window.robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(hangs()).isFalse();
        assertThat(window.focused()).isSameAs(window.map());
    }
}
