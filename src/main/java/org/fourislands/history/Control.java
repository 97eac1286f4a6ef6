package org.fourislands.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourislands.sources.Citation;
import org.fourislands.time.DateSpan;
import org.fourislands.words.Text;

/**
 * Who administered an island group on the ground, for a span of days. A treaty's title is a claim or a line, never control.
 *
 * @param party empty where no state's administration was settled
 * @param unit the administrative unit of that time, where known
 * @param basis what the administration rested on, in neutral words
 */
public record Control(
        String id,
        String island,
        Optional<String> party,
        DateSpan span,
        Kind kind,
        Optional<Text> unit,
        Text basis,
        Optional<Text> note,
        List<Citation> citations) {

    public Control {
        citations = List.copyOf(citations);
    }

    /** What sort of rule it was. */
    public enum Kind {
        UNDEFINED,
        ADMINISTRATION,
        MILITARY_ADMINISTRATION;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
