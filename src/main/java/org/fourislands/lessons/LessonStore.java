package org.fourislands.lessons;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Holds the lesson under preparation and what it was before each step, and tells those who watch a slice of it when that
 * slice changes. Used on one thread only: the window's.
 */
public final class LessonStore {
    private static final int STEPS_KEPT = 1000;

    private final Deque<Lesson> undone = new ArrayDeque<>();
    private final Deque<Lesson> done = new ArrayDeque<>();
    private final List<Watcher<?>> watchers = new ArrayList<>();
    private Lesson settled;
    private Lesson current;

    public LessonStore(Lesson first) {
        settled = first;
        current = first;
    }

    public Lesson get() {
        return current;
    }

    /** One step that {@link #undo} takes back. Typing under way is settled first, as a step of its own. */
    public void update(UnaryOperator<Lesson> change) {
        settle();
        show(change.apply(current));
        settle();
    }

    /** A passing state while words are typed: shown and worth saving, but no step of its own until {@link #settle}. */
    public void preview(UnaryOperator<Lesson> change) {
        show(change.apply(current));
    }

    /** Makes what is shown one step. */
    public void settle() {
        if (current.equals(settled)) {
            return;
        }
        done.push(settled);
        if (done.size() > STEPS_KEPT) {
            done.removeLast();
        }
        undone.clear();
        settled = current;
        tell();
    }

    public boolean canUndo() {
        return !done.isEmpty() || !current.equals(settled);
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    public void undo() {
        settle();
        step(done, undone);
    }

    public void redo() {
        settle();
        step(undone, done);
    }

    /** Another lesson in its place, with no way back to the one before. */
    public void open(Lesson lesson) {
        done.clear();
        undone.clear();
        settled = lesson;
        current = lesson;
        tell();
    }

    /** Calls {@code consumer} now, and again whenever the slice has another value. Run the result to stop. */
    public <T> Runnable watch(Function<LessonStore, T> slice, Consumer<? super T> consumer) {
        Watcher<T> watcher = new Watcher<>(slice, consumer, slice.apply(this));
        watchers.add(watcher);
        consumer.accept(watcher.seen);
        return () -> watchers.remove(watcher);
    }

    private void step(Deque<Lesson> from, Deque<Lesson> to) {
        if (!from.isEmpty()) {
            to.push(settled);
            settled = from.pop();
            current = settled;
            tell();
        }
    }

    private void show(Lesson next) {
        if (!next.equals(current)) {
            current = next;
            tell();
        }
    }

    private void tell() {
        for (Watcher<?> watcher : List.copyOf(watchers)) {
            if (watchers.contains(watcher)) {
                watcher.look(this);
            }
        }
    }

    private static final class Watcher<T> {
        private final Function<LessonStore, T> slice;
        private final Consumer<? super T> consumer;
        private T seen;

        Watcher(Function<LessonStore, T> slice, Consumer<? super T> consumer, T seen) {
            this.slice = slice;
            this.consumer = consumer;
            this.seen = seen;
        }

        void look(LessonStore store) {
            T now = slice.apply(store);
            if (!Objects.equals(now, seen)) {
                seen = now;
                consumer.accept(now);
            }
        }
    }
}
