package org.fourislands.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.fourislands.storage.DataIssue;
import org.fourislands.storage.geodata.GeodataReader;
import org.fourislands.storage.geodata.GeodataReading;

/**
 * The map's data as read. Once the coast is made of them they are seldom wanted again, for zones at sea and handouts, and as
 * large as the coast; so they are let go after the start, and read anew then. For any thread.
 */
final class Geography {
    private final Path folder;
    private final CompletableFuture<List<DataIssue>> issues;
    private volatile Optional<CompletableFuture<GeodataReading>> atStart;

    /** Begins to read. */
    Geography(Path folder) {
        this.folder = folder;
        CompletableFuture<GeodataReading> reading = CompletableFuture.supplyAsync(() -> GeodataReader.read(folder));
        issues = reading.thenApply(GeodataReading::issues);
        atStart = Optional.of(reading);
    }

    /** What is being read at the start; read anew where that was let go. */
    CompletableFuture<GeodataReading> coming() {
        return atStart.orElseGet(() -> CompletableFuture.completedFuture(readAgain()));
    }

    /** Waits for it. Not for the window's thread. */
    GeodataReading now() {
        return coming().join();
    }

    void letGo() {
        atStart = Optional.empty();
    }

    /** Never less than was there at the start: zones reckoned on half a coast would be wrong without a word. */
    private GeodataReading readAgain() {
        GeodataReading again = GeodataReader.read(folder);
        again.issues().stream()
                .filter(issue -> !issues.join().contains(issue))
                .findFirst()
                .ifPresent(issue -> {
                    throw new IllegalStateException(issue.toString());
                });
        return again;
    }
}
