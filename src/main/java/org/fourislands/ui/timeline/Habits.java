package org.fourislands.ui.timeline;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourislands.view.ClockHabits;

/** How the reader uses the clock now; whoever keeps it is told of each change. On the window's thread. */
public final class Habits {
    private final ReadOnlyObjectWrapper<ClockHabits> now;
    private final Consumer<ClockHabits> keep;

    public Habits(ClockHabits first, Consumer<ClockHabits> keep) {
        this.now = new ReadOnlyObjectWrapper<>(first);
        this.keep = keep;
    }

    ClockHabits get() {
        return now.get();
    }

    ReadOnlyObjectProperty<ClockHabits> now() {
        return now.getReadOnlyProperty();
    }

    /** Calls {@code consumer} now, and again whenever the slice has another value. */
    <T> void watch(Function<ClockHabits, T> slice, Consumer<? super T> consumer) {
        now.map(slice).subscribe(consumer);
    }

    void change(UnaryOperator<ClockHabits> change) {
        ClockHabits next = change.apply(now.get());
        if (!next.equals(now.get())) {
            now.set(next);
            keep.accept(next);
        }
    }
}
