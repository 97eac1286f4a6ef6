package org.fourislands.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourislands.history.Atlas;
import org.fourislands.history.Event;

/** {@code events.md}: each row has its event, by number, with a date that fits and the same islands. */
final class EventFacts {
    private static final List<String> LETTERS = List.of("I", "K", "S", "H");
    private static final List<String> GROUPS = List.of("etorofu", "kunashiri", "shikotan", "habomai");

    private EventFacts() {}

    static void compare(FactBase facts, Atlas atlas) {
        Comparison comparison = new Comparison("events");
        for (List<String> row : facts.rows("events.md", "# Events")) {
            int number = Integer.parseInt(row.get(0));
            Optional<Event> event = atlas.content().events().stream()
                    .filter(candidate -> candidate.number() == number)
                    .findFirst();
            comparison.row(event.map(found -> difference(row, found)).orElse(Optional.of("no event " + number)));
        }
        comparison.conclude(107);
    }

    private static Optional<String> difference(List<String> row, Event event) {
        if (!FactDate.read(row.get(1)).orElseThrow().fits(event.date())) {
            return Optional.of("event " + row.get(0) + ": " + event.date() + " for " + row.get(1));
        }
        Set<String> groups =
                event.islands().stream().map(id -> id.replaceAll("/.*", "")).collect(Collectors.toSet());
        return groups.equals(islands(row.get(4)))
                ? Optional.empty()
                : Optional.of("event " + row.get(0) + ": " + event.islands() + " for " + row.get(4));
    }

    private static Set<String> islands(String cell) {
        if (cell.startsWith("ALL")) {
            return Set.copyOf(GROUPS);
        }
        Set<String> groups = new LinkedHashSet<>();
        for (String word : cell.split(" ", -1)) {
            if (LETTERS.contains(word)) {
                groups.add(GROUPS.get(LETTERS.indexOf(word)));
            }
        }
        return groups;
    }
}
