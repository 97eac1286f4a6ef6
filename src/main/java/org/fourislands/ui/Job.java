package org.fourislands.ui;

import java.util.concurrent.atomic.AtomicBoolean;

/** Work under way. Once {@link #cancel cancelled}, its result and its failure are dropped. */
public final class Job {
    private final AtomicBoolean dropped = new AtomicBoolean();

    Job() {}

    /** A job that never was: what a field holds before the first one. */
    public static Job none() {
        return new Job();
    }

    public void cancel() {
        dropped.set(true);
    }

    public boolean isCancelled() {
        return dropped.get();
    }
}
