package org.fourislands.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Days in order, each once. To find a neighbour costs the logarithm of their number. */
public final class SortedDays {
    private final long[] days;

    private SortedDays(long[] days) {
        this.days = days;
    }

    public static SortedDays of(Collection<LocalDate> days) {
        return new SortedDays(days.stream()
                .mapToLong(LocalDate::toEpochDay)
                .sorted()
                .distinct()
                .toArray());
    }

    /** The first of these days that is later than {@code day}. */
    public Optional<LocalDate> after(LocalDate day) {
        int place = Arrays.binarySearch(days, day.toEpochDay());
        return at(place < 0 ? -place - 1 : place + 1);
    }

    /** The last of these days that is earlier than {@code day}. */
    public Optional<LocalDate> before(LocalDate day) {
        int place = Arrays.binarySearch(days, day.toEpochDay());
        return at((place < 0 ? -place - 1 : place) - 1);
    }

    /** All of them, in order. */
    public List<LocalDate> all() {
        return Arrays.stream(days).mapToObj(LocalDate::ofEpochDay).toList();
    }

    private Optional<LocalDate> at(int place) {
        return place < 0 || place >= days.length ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days[place]));
    }
}
