package org.fourislands.ui;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Work under way. Once {@link #cancel cancelled}, its result and its failure are dropped. */
public final class Job {
    private final AtomicBoolean dropped = new AtomicBoolean();
    private final AtomicBoolean handedOver = new AtomicBoolean();
    private final CompletableFuture<Runnable> outcome = new CompletableFuture<>();

    Job() {}

    /** A job that never was: what a field holds before the first one. */
    public static Job none() {
        Job none = new Job();
        none.came(() -> {});
        return none;
    }

    public void cancel() {
        dropped.set(true);
    }

    public boolean isCancelled() {
        return dropped.get();
    }

    /**
     * On the window's thread: has what came of it handed over now instead of after what the thread does next, and waits for it a
     * moment if need be. What is late comes by itself as ever.
     */
    public void meet(Duration most) {
        try {
            Runnable unused = outcome.get(most.toNanos(), TimeUnit.NANOSECONDS);
            handOver();
        } catch (TimeoutException late) {
            return;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible); // failures are outcomes like others
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** From the thread that worked: what is to be done with its result, or with its failure. */
    void came(Runnable delivery) {
        outcome.complete(delivery);
    }

    /** On the window's thread, after it {@link #came}; the second time nothing is left to do. */
    void handOver() {
        if (handedOver.compareAndSet(false, true)) {
            outcome.join().run();
        }
    }
}
