package org.fourislands.storage.copies;

import java.time.Duration;
import org.fourislands.storage.copies.UnreadableCopyException.Reason;

/** How long the reading of one file may take. Whoever does something again and again asks in between. */
final class Budget {
    private static final long MOST_LETTERS = 10_000_000;
    private static final long MOST_BLOCKS = 200_000;

    private final long end;

    private Budget(long end) {
        this.end = end;
    }

    static Budget of(Duration time) {
        return new Budget(System.nanoTime() + time.toNanos());
    }

    /** Goes on only while there is time, and while someone still waits. */
    void check() {
        if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
            throw new Overspent(Reason.TOO_SLOW);
        }
    }

    /** Refuses what is more than any article, and most books, have in them. */
    void checkText(long letters, long blocks) {
        check(letters, MOST_LETTERS);
        check(blocks, MOST_BLOCKS);
    }

    /** Refuses what grows beyond a bound. */
    void check(long amount, long most) {
        check();
        if (amount > most) {
            throw new Overspent(Reason.GROWS);
        }
    }

    /** Passes through libraries that catch what they know. */
    static final class Overspent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Reason reason;

        Overspent(Reason reason) {
            super(reason.word());
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }
}
