package org.fourislands.history;

import java.util.List;
import java.util.Locale;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Statement;
import org.fourislands.time.DateSpan;
import org.fourislands.time.HistoricalDate;

/**
 * A party's assertion of title to islands, for a span of days, apart from who administered them.
 *
 * @param statement what is claimed and on what text, with its citations
 * @param answers how the other side answers it
 * @param wordings how it was stated, dropped and restored through time
 * @param recognitions who else took a stand on it
 */
public record Claim(
        String id,
        List<String> islands,
        String party,
        DateSpan span,
        Ground ground,
        Statement statement,
        List<Answer> answers,
        List<Wording> wordings,
        List<Recognition> recognitions) {

    public Claim {
        islands = List.copyOf(islands);
        answers = List.copyOf(answers);
        wordings = List.copyOf(wordings);
        recognitions = List.copyOf(recognitions);
    }

    public List<Citation> citations() {
        return statement.citations();
    }

    /** What a claim rests on. */
    public enum Ground {
        TREATY,
        DISCOVERY,
        INHERENT,
        WAR_OUTCOME,
        SUCCESSION,
        INDIGENOUS;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The other side's reply to the claim. */
    public record Answer(String party, Statement statement) {}

    /** One change in how the claim was put. */
    public record Wording(HistoricalDate date, Change change, Statement statement) {}

    /** What happened to a wording. */
    public enum Change {
        STATED,
        NARROWED,
        DROPPED,
        RESTORED,
        REWORDED;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A third party's stand on the claim. */
    public record Recognition(String party, DateSpan span, Stance stance, Statement statement) {}

    /** How a third party stands to a claim. */
    public enum Stance {
        SUPPORTS,
        OPPOSES,
        AMBIGUOUS;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
