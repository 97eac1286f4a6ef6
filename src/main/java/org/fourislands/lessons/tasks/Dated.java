package org.fourislands.lessons.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.sources.Citation;
import org.fourislands.time.HistoricalDate;

/** Events and proposals by their ids, as things that have a day. */
final class Dated {
    private static final HistoricalDate NEVER = HistoricalDate.of(LocalDate.of(9999, 12, 31));

    private Dated() {}

    /** When it was; last of all where the record does not know it. */
    static HistoricalDate when(String id, Atlas atlas) {
        return atlas.event(id)
                .map(event -> event.date())
                .or(() -> atlas.proposal(id).map(proposal -> proposal.date()))
                .orElse(NEVER);
    }

    static List<Citation> citations(List<String> ids, Atlas atlas) {
        return ids.stream().flatMap(id -> citations(id, atlas)).distinct().toList();
    }

    private static Stream<Citation> citations(String id, Atlas atlas) {
        return Stream.concat(
                atlas.event(id).stream().flatMap(event -> event.summary().citations().stream()),
                atlas.proposal(id).stream().flatMap(proposal -> proposal.citations().stream()));
    }
}
