package org.fourislands.ui.shell;

import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.settings.WindowMemory;
import org.fourislands.ui.settings.WindowMemory.Extent;
import org.fourislands.ui.settings.WindowMemory.Place;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;

/** Keeps the window's place, its theme and the view for the next start: a while after the last change, and at the end. */
final class Keeper {
    private static final Duration CALM = Duration.seconds(2);

    private final Stage stage;
    private final ViewStore store;
    private final Jobs jobs;
    private final WindowParts.Memory port;
    private final PauseTransition pause = new PauseTransition(CALM);
    private WindowMemory memory;

    Keeper(Stage stage, ViewStore store, Jobs jobs, WindowParts.Memory port) {
        this.stage = stage;
        this.store = store;
        this.jobs = jobs;
        this.port = port;
        this.memory = port.last();
        pause.setOnFinished(event -> keep());
    }

    /** Begins to watch. */
    void watch() {
        Runnable later = pause::playFromStart;
        stage.xProperty().subscribe(later);
        stage.yProperty().subscribe(later);
        stage.widthProperty().subscribe(later);
        stage.heightProperty().subscribe(later);
        stage.maximizedProperty().subscribe(later);
        store.watch(state -> state, state -> later.run());
    }

    WindowMemory memory() {
        return memory;
    }

    void change(WindowMemory changed) {
        memory = changed;
        pause.playFromStart();
    }

    /** Keeps everything now. */
    void keep() {
        pause.stop();
        memory = memory.at(place());
        WindowMemory kept = memory;
        ViewState view = store.get();
        jobs.write("settings.keeping.failed", () -> port.keep().accept(kept, view));
    }

    private Place place() {
        Extent extent = stage.isMaximized() ? Extent.MAXIMIZED : Extent.FREE;
        Place now = new Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), extent);
        boolean wasFree = memory.place().isPresent();
        return extent == Extent.MAXIMIZED && wasFree ? unfolded(memory.place().orElse(now)) : now;
    }

    /** A maximised window keeps the size it had before. */
    private static Place unfolded(Place before) {
        return new Place(before.x(), before.y(), before.width(), before.height(), Extent.MAXIMIZED);
    }
}
