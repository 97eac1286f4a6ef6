package org.fourislands.ui.timeline;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourislands.view.ClockRange;

/** Which part of all the time the clock shows; the one place where that is changed. On the window's thread. */
public final class ClockLens {
    private static final LocalDate USUAL_START = LocalDate.of(1850, 1, 1);

    private final ClockRange ends;
    private final ReadOnlyObjectWrapper<ClockRange> range;

    ClockLens(ClockRange ends, ClockRange first) {
        this.ends = ends;
        this.range = new ReadOnlyObjectWrapper<>(first.within(ends));
    }

    /** What a new reader sees: the time since the first treaty. */
    static ClockRange usual(ClockRange ends) {
        double start = (double) USUAL_START.toEpochDay();
        return new ClockRange(Math.min(start, ends.to() - ClockRange.LEAST), ends.to()).within(ends);
    }

    public ReadOnlyObjectProperty<ClockRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    public ClockRange range() {
        return range.get();
    }

    public ClockRange ends() {
        return ends;
    }

    public boolean isWhole() {
        return range.get().equals(ends);
    }

    public void show(ClockRange next) {
        range.set(next.within(ends));
    }

    /** All the time there is. */
    public void whole() {
        range.set(ends);
    }

    /** With so many times the days; the moment {@code at} (days since 1970) stays where it is. */
    public void zoom(double factor, double at) {
        range.set(range.get().zoomed(factor, at, ends));
    }

    public void pan(double days) {
        range.set(range.get().panned(days, ends));
    }

    /** Moves only where {@code day} is not shown. */
    public void include(LocalDate day) {
        range.set(range.get().including(day, ends));
    }

    /** The days from {@code first} to {@code last}, with some time around them. */
    public void zoomTo(LocalDate first, LocalDate last) {
        range.set(ClockRange.around(first, last, ends));
    }
}
