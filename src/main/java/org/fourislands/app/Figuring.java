package org.fourislands.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fourislands.view.Reckoning;
import org.fourislands.view.SeaDesk;

/**
 * The numbers of proposals as far as they are known: none before the islands are measured, and no sea before it was asked for.
 *
 * @param reckoning answers at once, on any thread
 * @param news runs what it is given whenever more is known than before, on whichever thread found it out
 */
record Figuring(Supplier<Optional<Reckoning>> reckoning, Consumer<Runnable> news) {

    /** Begins to measure as soon as the outlines are read. Where they cannot be, there are no numbers. */
    static Figuring on(CompletableFuture<SeaDesk> sea) {
        CompletableFuture<Reckoning> measured = sea.thenApplyAsync(SeaDesk::reckoning);
        return new Figuring(
                () -> measured.isDone() && !measured.isCompletedExceptionally()
                        ? Optional.of(measured.join())
                        : Optional.empty(),
                told -> {
                    CompletableFuture<Void> unused = measured.thenAcceptBoth(sea, (reckoning, desk) -> {
                        desk.watch(told);
                        told.run();
                    });
                });
    }
}
