package org.fourislands.sources;

import java.util.List;
import java.util.Locale;
import org.fourislands.words.Text;

/**
 * One thing that an article says, in our words, and how that stands to the record.
 *
 * @param number its place in the list of what the article says, from 1
 * @param verdicts one, or two where part of it agrees and part does not
 */
public record Finding(
        String id,
        String source,
        int number,
        Locator locator,
        Text statement,
        List<Verdict> verdicts,
        Statement reason,
        Bearing bearing) {

    public Finding {
        verdicts = List.copyOf(verdicts);
    }

    /** How a statement stands to the record. */
    public enum Verdict {
        AGREES,
        /** The right idea with a wrong or missing detail. */
        IMPRECISE,
        CONTRADICTED,
        /** Nothing found either way. */
        UNVERIFIED,
        /** True when written, changed since. */
        OVERTAKEN,
        /** A judgement that no record can settle. */
        OPINION;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
