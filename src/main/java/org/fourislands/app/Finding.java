package org.fourislands.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fourislands.history.Atlas;
import org.fourislands.search.Search;
import org.fourislands.storage.notes.NoteFolder;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.ui.Moment;
import org.fourislands.ui.shell.Readings;
import org.fourislands.words.Phrases;

/** Finding words, made ready in the background: never while the window opens, and by one thread at a time. */
final class Finding {
    private Finding() {}

    /** Nothing is made ready before {@code painted}. */
    static Readings.Finder over(Atlas atlas, Phrases phrases, Path library, CompletableFuture<Moment> painted) {
        Search search = new Search(atlas, phrases, library(library));
        CompletableFuture<Void> ready = painted.thenRunAsync(search::prepare);
        AtomicBoolean refreshing = new AtomicBoolean();
        return new Readings.Finder(search::find, () -> {
            if (ready.isDone() && refreshing.compareAndSet(false, true)) {
                CompletableFuture<Void> unused = CompletableFuture.runAsync(search::refresh)
                        .whenComplete((done, failure) -> refreshing.set(false));
            }
        });
    }

    /** What is kept in a library's folder, and beside it what is worked out for searching. */
    static Search.Library library(Path folder) {
        return new Search.Library(
                new ShelfFolder(folder), new NoteFolder(folder, Clock.systemUTC()), folder.resolve("index"));
    }
}
