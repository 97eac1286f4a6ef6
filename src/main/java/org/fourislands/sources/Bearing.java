package org.fourislands.sources;

import java.time.LocalDate;
import java.util.List;
import org.fourislands.time.HistoricalDate;

/** What a finding is about, by the ids of the record, so that it is shown where it belongs. */
public record Bearing(List<String> islands, List<HistoricalDate> days, List<String> events, List<String> proposals) {

    public Bearing {
        islands = List.copyOf(islands);
        days = List.copyOf(days);
        events = List.copyOf(events);
        proposals = List.copyOf(proposals);
    }

    public boolean touchesDay(LocalDate day) {
        return days.stream().anyMatch(date -> date.mayBe(day));
    }
}
