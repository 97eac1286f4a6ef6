package org.fourislands.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourislands.sources.Statement;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.Text;

/**
 * Something that happened.
 *
 * @param number its place in the list of events, from 1, in order of time
 * @param inForce for a treaty or law, the day it took effect
 * @param summary one sentence, with its citations
 * @param story the longer account
 */
public record Event(
        String id,
        int number,
        HistoricalDate date,
        Optional<HistoricalDate> inForce,
        Kind kind,
        List<String> islands,
        List<String> parties,
        Text title,
        Statement summary,
        Optional<Text> story) {

    public Event {
        islands = List.copyOf(islands);
        parties = List.copyOf(parties);
    }

    /** What sort of event it is. */
    public enum Kind {
        EXPLORATION,
        SETTLEMENT,
        TREATY,
        DECLARATION,
        MILITARY,
        ADMINISTRATION,
        LAW,
        SUMMIT,
        TALKS,
        AGREEMENT,
        VISIT,
        INCIDENT,
        PEOPLE,
        STATEMENT;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
