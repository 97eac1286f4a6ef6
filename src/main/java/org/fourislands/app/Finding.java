package org.fourislands.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.fourislands.history.Atlas;
import org.fourislands.search.Search;
import org.fourislands.storage.notes.NoteFolder;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.ui.Moment;
import org.fourislands.ui.shell.Readings;
import org.fourislands.words.Phrases;

/**
 * Finding words, made ready in the background when the reader first turns to it, by one thread at a time. The dictionaries and
 * the index take some twenty megabytes, and many a window is closed without a word having been looked for.
 */
final class Finding {
    private final Supplier<Search> making;
    private final CompletableFuture<Moment> painted;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private Optional<Search> made = Optional.empty();
    private volatile boolean ready;

    private Finding(Supplier<Search> making, CompletableFuture<Moment> painted) {
        this.making = making;
        this.painted = painted;
    }

    /** Nothing is made ready before {@code painted}, nor before it is wanted. */
    static Readings.Finder over(Atlas atlas, Phrases phrases, Path library, CompletableFuture<Moment> painted) {
        Finding finding = new Finding(() -> new Search(atlas, phrases, library(library)), painted);
        return new Readings.Finder(asked -> finding.search().find(asked), finding::refresh);
    }

    private synchronized Search search() {
        Search search = made.orElseGet(making);
        made = Optional.of(search);
        return search;
    }

    private void refresh(Runnable foundMore) {
        if (wanted.compareAndSet(false, true)) {
            CompletableFuture<Void> unused = painted.thenRunAsync(() -> search().prepare())
                    .whenComplete((done, failure) -> {
                        ready = true;
                        foundMore.run();
                    });
        } else if (ready && refreshing.compareAndSet(false, true)) {
            CompletableFuture<Void> unused = CompletableFuture.runAsync(() -> search().refresh())
                    .whenComplete((done, failure) -> refreshing.set(false));
        }
    }

    /** What is kept in a library's folder, and beside it what is worked out for searching. */
    static Search.Library library(Path folder) {
        return new Search.Library(
                new ShelfFolder(folder), new NoteFolder(folder, Clock.systemUTC()), folder.resolve("index"));
    }
}
