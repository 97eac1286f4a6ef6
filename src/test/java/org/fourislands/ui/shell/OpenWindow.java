package org.fourislands.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.fourislands.lessons.LessonShelf;
import org.fourislands.library.notes.MemoryNoteBook;
import org.fourislands.map.Emphasis;
import org.fourislands.map.Ink;
import org.fourislands.map.IslandPaint;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.Moment;
import org.fourislands.ui.present.PresentingWish;
import org.fourislands.ui.shelf.Holdings;
import org.fourislands.view.Settings;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window with the small world of {@link Samples} in it, its map painted, ready for hands. */
final class OpenWindow {
    static final LocalDate START = LocalDate.of(1930, 1, 1);

    final FxRobot robot = new FxRobot();
    final ViewStore store = new ViewStore(ViewState.startingOn(START));
    final List<Settings> kept = new CopyOnWriteArrayList<>();
    private final List<Moment> moments = new CopyOnWriteArrayList<>();
    private final Jobs jobs = Jobs.onThreads();
    final MemoryNoteBook notes = new MemoryNoteBook();
    private LessonShelf shelf = new SampleLessons();

    static OpenWindow with(Settings settings) throws TimeoutException {
        return with(settings, new SampleLessons());
    }

    static OpenWindow with(Settings settings, LessonShelf lessons) throws TimeoutException {
        OpenWindow window = new OpenWindow();
        window.shelf = lessons;
        Stage stage = FxToolkit.registerPrimaryStage();
        window.robot.interact(() -> new MainWindow(stage, window.parts(settings)).open());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> window.moments.contains(Moment.MAP_PAINTED));
        WaitForAsyncUtils.waitForFxEvents();
        return window;
    }

    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        jobs.close();
    }

    private WindowParts parts(Settings settings) {
        return new WindowParts(
                        Phrases.in(Language.ENGLISH),
                        store,
                        jobs,
                        new WindowParts.Coming(
                                CompletableFuture.completedFuture(Samples.readings()),
                                CompletableFuture.completedFuture(Samples.drawing(state -> Samples.content()
                                        .withIslands(List.of(new IslandPaint(
                                                "shikotan", List.of(Ink.RUSSIA), List.of(), Emphasis.NONE))))),
                                CompletableFuture.completedFuture(List.of())),
                        new WindowParts.Memory(settings, Optional.empty(), given -> {
                            kept.add(given);
                            return Optional.empty();
                        }),
                        Path.of("assets/fonts"),
                        moments::add)
                .with(new WindowParts.Library(Holdings.none(), notes))
                .with(new WindowParts.Lessons(
                        CompletableFuture.completedFuture(shelf),
                        Optional.empty(),
                        (file, words) -> {},
                        (lesson, how, target, progress) -> List.of(),
                        PresentingWish.none()));
    }

    Node map() {
        return robot.lookup(".map").query();
    }

    Node focused() {
        return map().getScene().getFocusOwner();
    }

    void focusMap() {
        robot.interact(() -> map().requestFocus());
    }

    /** Until {@code holds}, at most five seconds. */
    void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Until the dossier, which waits for a calm, has followed. */
    void settle() {
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                2000,
                () -> Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                        .orElse(""));
    }
}
