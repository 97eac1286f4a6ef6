package org.fourislands.app;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fourislands.history.Atlas;
import org.fourislands.search.Search;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.ui.shell.Readings;
import org.fourislands.words.Phrases;

/** Finding words, made ready in the background: never while the window opens, and by one thread at a time. */
final class Finding {
    private Finding() {}

    /** {@code later} begins once the window stands. */
    static Readings.Finder over(Atlas atlas, Phrases phrases, Path library, Executor later) {
        Search search = new Search(atlas, phrases, new ShelfFolder(library), library.resolve("index"));
        CompletableFuture<Void> ready = CompletableFuture.runAsync(search::prepare, later);
        AtomicBoolean refreshing = new AtomicBoolean();
        return new Readings.Finder(search::find, () -> {
            if (ready.isDone() && refreshing.compareAndSet(false, true)) {
                CompletableFuture<Void> unused = CompletableFuture.runAsync(search::refresh)
                        .whenComplete((done, failure) -> refreshing.set(false));
            }
        });
    }
}
