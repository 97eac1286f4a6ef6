package org.fourislands.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What held on one day.
 *
 * @param islands the four groups in the record's order
 * @param events what happened, or may have happened, that day
 * @param proposals what lay open that day
 */
public record DayState(LocalDate day, List<IslandState> islands, List<Event> events, List<Proposal> proposals) {

    public DayState {
        islands = List.copyOf(islands);
        events = List.copyOf(events);
        proposals = List.copyOf(proposals);
    }

    public Optional<IslandState> island(String id) {
        return islands.stream().filter(state -> state.island().id().equals(id)).findFirst();
    }
}
