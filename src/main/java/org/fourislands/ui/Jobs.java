package org.fourislands.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * The only way from the window's thread to another and back. Readers are daemons; the one writer is not and is drained at
 * {@link #close}. A job knows the key of the sentence that tells of its failure.
 */
public final class Jobs implements AutoCloseable {
    private static final long DRAIN_SECONDS = 10;

    private final Executor readers;
    private final Executor writer;
    private final Executor window;
    private final Runnable ending;
    private volatile BiConsumer<String, Throwable> failures = (key, cause) -> {};

    /** For tests: give {@code Runnable::run} for all three, and everything happens at once. */
    public Jobs(Executor readers, Executor writer, Executor window) {
        this(readers, writer, window, () -> {});
    }

    private Jobs(Executor readers, Executor writer, Executor window, Runnable ending) {
        this.readers = readers;
        this.writer = writer;
        this.window = window;
        this.ending = ending;
    }

    /** With threads of its own, as the program runs. */
    public static Jobs onThreads() {
        return onThreads(Platform::runLater);
    }

    static Jobs onThreads(Executor window) {
        ExecutorService readers = Executors.newFixedThreadPool(2, Jobs::daemon);
        ExecutorService writer = Executors.newSingleThreadExecutor(named("writer"));
        return new Jobs(readers, writer, window, () -> drain(readers, writer));
    }

    /** Who is told of a failure, on the window's thread: the key of its sentence and the cause. */
    public void tellFailuresTo(BiConsumer<String, Throwable> listener) {
        failures = listener;
    }

    /** Reads or computes off the window's thread, then hands the result to {@code done} on it. */
    public <T> Job run(String failureKey, Callable<? extends T> work, Consumer<? super T> done) {
        return start(readers, failureKey, work, done, () -> {});
    }

    /** The same; {@code afterwards} runs on the window's thread whatever came of it. */
    public <T> Job run(String failureKey, Callable<? extends T> work, Consumer<? super T> done, Runnable afterwards) {
        return start(readers, failureKey, work, done, afterwards);
    }

    /** Writes off the window's thread, one after the other, and to the end even when the window closes. */
    public Job write(String failureKey, Runnable work) {
        return start(writer, failureKey, Executors.callable(work), nothing -> {}, () -> {});
    }

    /** Hands a value that is already being made to {@code done}, or tells of its failure. */
    public <T> Job await(String failureKey, CompletableFuture<? extends T> coming, Consumer<? super T> done) {
        Job job = new Job();
        CompletableFuture<?> unused = coming.whenComplete((result, failure) -> window.execute(() -> {
            if (failure == null) {
                deliver(job, failureKey, result, done);
            } else {
                fail(job, failureKey, failure);
            }
        }));
        return job;
    }

    /** Runs on the window's thread, after what it is doing now. */
    public void soon(Runnable work) {
        window.execute(work);
    }

    @Override
    public void close() {
        ending.run();
    }

    private <T> Job start(
            Executor executor,
            String failureKey,
            Callable<? extends T> work,
            Consumer<? super T> done,
            Runnable afterwards) {
        Job job = new Job();
        Runnable all = () -> {
            try {
                if (!job.isCancelled()) {
                    T result = work.call();
                    job.came(() -> deliver(job, failureKey, result, done));
                }
            } catch (Throwable e) {
                job.came(() -> fail(job, failureKey, e));
            } finally {
                job.came(() -> {}); // unless there was something
                window.execute(job::handOver);
                window.execute(afterwards);
            }
        };
        try {
            executor.execute(all);
        } catch (RejectedExecutionException closed) {
            job.cancel(); // the window that would be told is gone
        }
        return job;
    }

    private <T> void deliver(Job job, String failureKey, T result, Consumer<? super T> done) {
        if (job.isCancelled()) {
            return;
        }
        try {
            done.accept(result);
        } catch (RuntimeException e) {
            fail(job, failureKey, e);
        }
    }

    private void fail(Job job, String failureKey, Throwable cause) {
        if (!job.isCancelled()) {
            Throwable root =
                    cause instanceof CompletionException && cause.getCause() != null ? cause.getCause() : cause;
            failures.accept(failureKey, root);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = named("reader").newThread(work);
        thread.setDaemon(true);
        return thread;
    }

    private static ThreadFactory named(String name) {
        return work -> {
            Thread thread = Executors.defaultThreadFactory().newThread(work);
            thread.setName(name);
            return thread;
        };
    }

    private static void drain(ExecutorService readers, ExecutorService writer) {
        readers.shutdownNow();
        writer.shutdown();
        try {
            if (!writer.awaitTermination(DRAIN_SECONDS, TimeUnit.SECONDS)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
