package org.fourislands.ui.lessons;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourislands.ui.Jobs;

/**
 * Keeps what is being written in its file: {@link #CALM_MILLIS} after the first change that is not kept yet, however many
 * follow meanwhile, so that a crash costs no more than that and the time of one write. On the window's thread.
 */
public final class Autosave {
    /** Milliseconds from a change to its writing. */
    public static final long CALM_MILLIS = 700;

    private final Jobs jobs;
    private final Executor later;
    private final Supplier<Runnable> writing;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.SAVED);
    private boolean due;
    private int underWay;
    private long changes;

    /** {@code writing} is asked on the window's thread for what to do off it: it copies, then writes. */
    public Autosave(Jobs jobs, Supplier<Runnable> writing) {
        this(jobs, CompletableFuture.delayedExecutor(CALM_MILLIS, TimeUnit.MILLISECONDS, jobs::soon), writing);
    }

    /** For tests: {@code later} says when it is time. */
    Autosave(Jobs jobs, Executor later, Supplier<Runnable> writing) {
        this.jobs = jobs;
        this.later = later;
        this.writing = writing;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Something is not in the file any more as it is here. */
    public void changed() {
        changes++;
        state.set(State.CHANGED);
        if (!due) {
            due = true;
            later.execute(this::whenCalm);
        }
    }

    /** A large lesson may take longer to write than to change: then what is next waits, lest writings queue up and the last is lost. */
    private void whenCalm() {
        if (due && underWay > 0) {
            later.execute(this::whenCalm);
        } else if (due) {
            now();
        }
    }

    /** Writes at once what is not written yet. */
    public void now() {
        due = false;
        if (state.get() == State.SAVED) {
            return;
        }
        Runnable write = writing.get();
        long upTo = changes;
        underWay++;
        jobs.write("lessons.saving.failed", () -> {
            try {
                write.run();
            } catch (RuntimeException | Error e) {
                jobs.soon(this::failed);
                throw e;
            }
            jobs.soon(() -> written(upTo));
        });
    }

    private void failed() {
        underWay--;
        state.set(State.FAILED);
    }

    private void written(long upTo) {
        underWay--;
        if (upTo == changes) {
            state.set(State.SAVED);
        }
    }

    /** How the file stands to what is written here. */
    public enum State {
        SAVED,
        CHANGED,
        FAILED
    }
}
