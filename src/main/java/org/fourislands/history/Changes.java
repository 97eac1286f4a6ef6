package org.fourislands.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fourislands.time.HistoricalDate;

/**
 * The days on which the state of the islands changed: an administration, its unit or a claim began or ended. A change whose
 * day is uncertain counts twice, on the first day it can have happened and on the day it surely had.
 */
public final class Changes {
    private final NavigableMap<LocalDate, List<String>> islandsByDay;

    private Changes(NavigableMap<LocalDate, List<String>> islandsByDay) {
        this.islandsByDay = islandsByDay;
    }

    public static Changes in(Atlas atlas) {
        NavigableMap<LocalDate, List<String>> byDay = new TreeMap<>();
        for (Control control : atlas.content().controls()) {
            control.span().start().ifPresent(start -> mark(byDay, start, List.of(control.island())));
        }
        for (Claim claim : atlas.content().claims()) {
            claim.span().start().ifPresent(start -> mark(byDay, start, claim.islands()));
            claim.span().end().ifPresent(end -> mark(byDay, end, claim.islands()));
        }
        return new Changes(byDay);
    }

    private static void mark(NavigableMap<LocalDate, List<String>> byDay, HistoricalDate date, List<String> islands) {
        Stream.of(date.earliest(), date.latest())
                .distinct()
                .forEach(day -> byDay.merge(
                        day,
                        islands,
                        (some, more) -> Stream.concat(some.stream(), more.stream())
                                .distinct()
                                .toList()));
    }

    /** The next day after {@code day} on which one of {@code islands} changed. */
    public Optional<LocalDate> after(LocalDate day, List<String> islands) {
        return first(islandsByDay.tailMap(day, false), islands);
    }

    /** The last day before {@code day} on which one of {@code islands} changed. */
    public Optional<LocalDate> before(LocalDate day, List<String> islands) {
        return first(islandsByDay.headMap(day, false).descendingMap(), islands);
    }

    private static Optional<LocalDate> first(NavigableMap<LocalDate, List<String>> days, List<String> islands) {
        return days.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(islands::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Every day of change, in order of time. */
    public List<LocalDate> days() {
        return List.copyOf(islandsByDay.keySet());
    }
}
