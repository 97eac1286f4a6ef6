package org.fourislands.storage.copies;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fourislands.library.CopyReading;
import org.fourislands.storage.copies.UnreadableCopyException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file aside, so that whoever waits waits no longer than the bound even where a library turns in a circle. Such a
 * thread is told to stop; one that does not listen is left behind, and holds up neither the others nor the program's end.
 */
final class BoundedReading {
    /** Libraries are given this long to notice that time is up. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private static final int MOST_AT_ONCE = 8;
    private static final ExecutorService ASIDE = new ThreadPoolExecutor(
            0, MOST_AT_ONCE, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), BoundedReading::daemon);

    private BoundedReading() {}

    /** The reading itself, which asks its budget in between. */
    interface Work {
        CopyReading read(Budget budget) throws UnreadableCopyException;
    }

    static CopyReading read(Duration time, Work work) throws UnreadableCopyException {
        Future<CopyReading> reading;
        try {
            reading = ASIDE.submit(() -> work.read(Budget.of(time)));
        } catch (RejectedExecutionException tooManyLeftBehind) {
            throw new UnreadableCopyException(Reason.TOO_SLOW, tooManyLeftBehind);
        }
        try {
            return reading.get(time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw refusal(failed);
        } catch (TimeoutException late) {
            throw new UnreadableCopyException(Reason.TOO_SLOW, late);
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw new UnreadableCopyException(Reason.TOO_SLOW, givenUp);
        } finally {
            reading.cancel(true);
        }
    }

    /** Whatever a library throws at a file that was made to make it throw, the file is to blame. */
    private static UnreadableCopyException refusal(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableCopyException known) {
                return known;
            }
            if (cause instanceof Budget.Overspent over) {
                return new UnreadableCopyException(over.reason(), thrown);
            }
            if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
                return new UnreadableCopyException(Reason.GROWS, thrown);
            }
        }
        return new UnreadableCopyException(Reason.BROKEN, thrown);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = Executors.defaultThreadFactory().newThread(work);
        thread.setName("copy");
        thread.setDaemon(true);
        return thread;
    }
}
