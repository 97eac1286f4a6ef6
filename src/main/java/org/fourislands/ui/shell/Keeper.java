package org.fourislands.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.fourislands.ui.Jobs;
import org.fourislands.view.Settings;
import org.fourislands.view.ViewStore;
import org.fourislands.view.WindowPlace;

/** Keeps the window's place, its theme and the view for the next start: a while after the last change, and at the end. */
final class Keeper {
    private static final Duration CALM = Duration.seconds(2);

    private final Stage stage;
    private final ViewStore store;
    private final Jobs jobs;
    private final WindowParts.Memory memory;
    private final PauseTransition pause = new PauseTransition(CALM);
    private Subscription watching = Subscription.EMPTY;
    private Settings settings;
    private Optional<WindowPlace> free;

    Keeper(Stage stage, ViewStore store, Jobs jobs, WindowParts.Memory memory) {
        this.stage = stage;
        this.store = store;
        this.jobs = jobs;
        this.memory = memory;
        this.settings = memory.last();
        this.free = memory.last().window();
    }

    /** Begins to watch. Where keeping fails, {@code trouble} is told the sentence. */
    void watch(Consumer<String> trouble) {
        pause.setOnFinished(event -> keep(trouble));
        Runnable later = pause::playFromStart;
        watching = Stream.of(
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty(),
                        stage.maximizedProperty())
                .map(place -> place.subscribe(later))
                .reduce(Subscription.EMPTY, Subscription::and);
        store.watch(state -> state, state -> later.run());
    }

    /** Watches no longer: a stage may outlive what it showed. */
    void close() {
        watching.unsubscribe();
        pause.stop();
    }

    Settings settings() {
        return settings;
    }

    void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        pause.playFromStart();
    }

    /** Keeps everything now. */
    void keep(Consumer<String> trouble) {
        pause.stop();
        settings = settings.leaving(place(), store.get());
        Settings kept = settings;
        jobs.write(
                "settings.keeping.failed",
                () -> memory.keep().apply(kept).ifPresent(sentence -> jobs.soon(() -> trouble.accept(sentence))));
    }

    /** A maximised window keeps the place it returns to. */
    private WindowPlace place() {
        WindowPlace now =
                new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        if (stage.isMaximized()) {
            WindowPlace before = free.orElse(now);
            return new WindowPlace(before.x(), before.y(), before.width(), before.height(), true);
        }
        free = Optional.of(now);
        return now;
    }
}
