package org.fourislands.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Holds the one {@link ViewState}, the way back and the way forward, and tells those who watch a slice of it when that slice
 * changes. Used on one thread only: the window's.
 */
public final class ViewStore {
    private static final int STEPS_KEPT = 500;

    private final Deque<ViewState> behind = new ArrayDeque<>();
    private final Deque<ViewState> ahead = new ArrayDeque<>();
    private final List<Hearer> watchers = new ArrayList<>();
    private ViewState settled;
    private ViewState current;

    public ViewStore(ViewState first) {
        settled = first;
        current = first;
    }

    public ViewState get() {
        return current;
    }

    /** One step that {@link #back} undoes. A preview under way is settled with it. */
    public void update(UnaryOperator<ViewState> change) {
        show(change.apply(current));
        settle();
    }

    /** A passing state, while dragging or playing: shown, but no step of its own until {@link #settle}. */
    public void preview(UnaryOperator<ViewState> change) {
        show(change.apply(current));
    }

    /** Makes what is shown one step. */
    public void settle() {
        if (current.equals(settled)) {
            return;
        }
        behind.push(settled);
        if (behind.size() > STEPS_KEPT) {
            behind.removeLast();
        }
        ahead.clear();
        settled = current;
        tell();
    }

    public boolean canGoBack() {
        return !behind.isEmpty();
    }

    public boolean canGoForward() {
        return !ahead.isEmpty();
    }

    public void back() {
        settle();
        step(behind, ahead);
    }

    public void forward() {
        settle();
        step(ahead, behind);
    }

    private void step(Deque<ViewState> from, Deque<ViewState> to) {
        if (!from.isEmpty()) {
            to.push(settled);
            settled = from.pop();
            show(settled);
            tell();
        }
    }

    /** Calls {@code consumer} now, and again whenever the slice has another value. Run the result to stop. */
    public <T> Runnable watch(Function<ViewState, T> slice, Consumer<? super T> consumer) {
        Watcher<T> watcher = new Watcher<>(slice, consumer);
        Runnable stop = hearing(watcher);
        watcher.first();
        return stop;
    }

    /** Calls {@code consumer} now, and again whenever anything changed, before all others: it begins what takes longest. */
    public Runnable watchFirst(Consumer<? super ViewState> consumer) {
        Runnable stop = watch(state -> state, consumer);
        watchers.add(0, watchers.remove(watchers.size() - 1));
        return stop;
    }

    /** Calls {@code listener} whenever anything changed, the way back and forward included. */
    public Runnable watchAll(Runnable listener) {
        Runnable stop = hearing(listener);
        listener.run();
        return stop;
    }

    /** Wrapped, so that stopping one leaves another that is the same code. */
    private Runnable hearing(Runnable listener) {
        Hearer hearer = new Hearer(listener);
        watchers.add(hearer);
        return () -> watchers.remove(hearer);
    }

    private void show(ViewState next) {
        if (!next.equals(current)) {
            current = next;
            tell();
        }
    }

    private void tell() {
        for (Hearer watcher : List.copyOf(watchers)) {
            if (watchers.contains(watcher)) {
                watcher.listener.run();
            }
        }
    }

    /** One who is told; equal to no other. */
    private static final class Hearer {
        private final Runnable listener;

        Hearer(Runnable listener) {
            this.listener = listener;
        }
    }

    private final class Watcher<T> implements Runnable {
        private final Function<ViewState, T> slice;
        private final Consumer<? super T> consumer;
        private T seen;

        Watcher(Function<ViewState, T> slice, Consumer<? super T> consumer) {
            this.slice = slice;
            this.consumer = consumer;
            this.seen = slice.apply(current);
        }

        void first() {
            consumer.accept(seen);
        }

        @Override
        public void run() {
            T now = slice.apply(current);
            if (!Objects.equals(now, seen)) {
                seen = now;
                consumer.accept(now);
            }
        }
    }
}
