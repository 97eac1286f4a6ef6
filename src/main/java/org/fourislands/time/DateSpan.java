package org.fourislands.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days from {@code start} up to, and not including, {@code end}: the day of a hand-over belongs to what follows. Either
 * end may be open, and either may be uncertain; between the earliest and the latest day of an uncertain end both states are
 * possible.
 */
public record DateSpan(Optional<HistoricalDate> start, Optional<HistoricalDate> end) {

    public DateSpan {
        if (start.isPresent()
                && end.isPresent()
                && !start.get().earliest().isBefore(end.get().latest())) {
            throw new UnreadableDateException(Unreadable.REVERSED, start.get() + " .. " + end.get());
        }
    }

    public static DateSpan between(HistoricalDate start, HistoricalDate end) {
        return new DateSpan(Optional.of(start), Optional.of(end));
    }

    public static DateSpan from(HistoricalDate start) {
        return new DateSpan(Optional.of(start), Optional.empty());
    }

    public static DateSpan until(HistoricalDate end) {
        return new DateSpan(Optional.empty(), Optional.of(end));
    }

    /** How {@code day} lies to this span. */
    public Holding on(LocalDate day) {
        if (start.isPresent() && day.isBefore(start.get().earliest())) {
            return Holding.NOT;
        }
        if (end.isPresent() && !day.isBefore(end.get().latest())) {
            return Holding.NOT;
        }
        boolean surelyBegun = start.isEmpty() || !day.isBefore(start.get().latest());
        boolean surelyLasting = end.isEmpty() || day.isBefore(end.get().earliest());
        return surelyBegun && surelyLasting ? Holding.CERTAIN : Holding.UNCERTAIN;
    }

    /** Whether the span holds on {@code day}, certainly or possibly. */
    public boolean mayHoldOn(LocalDate day) {
        return on(day) != Holding.NOT;
    }

    /** Whether some day may lie in both. */
    public boolean mayOverlap(DateSpan other) {
        return beginsBeforeEndOf(this, other) && beginsBeforeEndOf(other, this);
    }

    private static boolean beginsBeforeEndOf(DateSpan one, DateSpan two) {
        return one.start.isEmpty()
                || two.end.isEmpty()
                || one.start.get().earliest().isBefore(two.end.get().latest());
    }

    /** Whether a state holds on a day. */
    public enum Holding {
        NOT,
        /** The day lies between the earliest and the latest day of an uncertain end. */
        UNCERTAIN,
        CERTAIN
    }
}
