package org.fourislands.ui.present;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.BooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.fourislands.sources.SourceBook;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.settings.Looks;
import org.fourislands.ui.shell.Samples;
import org.fourislands.view.ClassHabits;
import org.fourislands.view.Settings;
import org.fourislands.view.SourceWords;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Three scenes in class, on screens that can be pulled out, in the small world of {@link Samples}. */
final class InClass {
    static final ScreenPlace DESK = new ScreenPlace(0, 0, 640, 480);
    static final ScreenPlace WALL = new ScreenPlace(640, 0, 640, 480);

    final FxRobot robot = new FxRobot();
    final ObservableList<ScreenPlace> screens;
    final List<Ended> ended = new ArrayList<>();
    final List<Window> sheets = new ArrayList<>();
    final List<Scene> keysShown = new ArrayList<>();
    ClassHabits habits = ClassHabits.usual();
    private final Jobs jobs = Jobs.onThreads();
    private final List<Presenting> started = new ArrayList<>();

    private InClass(ScreenPlace... places) {
        screens = FXCollections.observableArrayList(places);
    }

    /** Before a class begins. */
    static InClass nowhere() {
        return new InClass();
    }

    static InClass on(ScreenPlace... places) throws TimeoutException {
        InClass room = new InClass(places);
        FxToolkit.registerPrimaryStage();
        room.robot.interact(() -> room.started.add(Presenting.start(
                ThreeScenes.LESSON, 0, room.parts(), new ScreenPlace(0, 0, 600, 400), room.ended::add)));
        WaitForAsyncUtils.waitForFxEvents();
        return room;
    }

    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        jobs.close();
    }

    Lecture lecture() {
        return started.get(0).lecture();
    }

    BooleanProperty letters() {
        return started.get(0).letters();
    }

    Scene pupils() {
        return started.get(0).pupilsScene();
    }

    Scene teacher() {
        return started.get(0).teacherScene();
    }

    void press(Scene window, KeyCode code) {
        press(window, code, false);
    }

    void pressWithControl(Scene window, KeyCode code) {
        press(window, code, true);
    }

    private void press(Scene window, KeyCode code, boolean control) {
        Node at = window.getRoot();
        robot.interact(() ->
                Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
    }

    void closeWindow(Scene content) {
        Stage stage = stage(content);
        robot.interact(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    Stage stage(Scene content) {
        return (Stage) content.getWindow();
    }

    boolean isOpen(Scene content) {
        return content.getWindow() != null && content.getWindow().isShowing();
    }

    /** What is written in a label of a window, empty where it is not seen. */
    String words(Scene window, String query) {
        return window.getRoot().lookupAll(query).stream()
                .filter(InClass::isSeen)
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse("");
    }

    static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    void settle() {
        WaitForAsyncUtils.sleep(700, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private PresentingParts parts() {
        Phrases phrases = Phrases.in(Language.ENGLISH);
        return new PresentingParts(
                phrases,
                jobs,
                new Looks(Settings.usual()),
                Samples.drawing(state -> Samples.content()),
                new SourceWords(new SourceBook(List.of(), List.of(), List.of(), List.of()), phrases),
                scene -> "",
                map -> {},
                window -> {
                    sheets.add(window);
                    keysShown.add(new Scene(new StackPane()));
                    return keysShown.get(0);
                },
                new PresentingParts.HabitsKept(habits, change -> habits = change.apply(habits)),
                LocalDate.of(1600, 1, 1),
                LocalDate.of(2026, 1, 1),
                Screens.given(screens),
                Clock.fixed(Instant.parse("2026-01-01T09:00:00Z"), ZoneOffset.UTC));
    }
}
