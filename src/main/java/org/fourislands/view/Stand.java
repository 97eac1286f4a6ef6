package org.fourislands.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourislands.sources.Citation;
import org.fourislands.time.HistoricalDate;

/**
 * Where one party stood at one time: what it offered, claimed, or said to an offer.
 *
 * @param position how many of the four groups would be Japan's by it, or by the offer it answers; empty where it is about a claim
 * @param tentative whether it was only an idea, or was denied
 * @param brief a few words: "two islands", "no to: four islands"
 * @param title what it is: the proposal and its standing, or the claim
 * @param opens where all of it is told
 */
public record Stand(
        HistoricalDate date,
        String party,
        Act act,
        Optional<Position> position,
        boolean tentative,
        String brief,
        String title,
        String statement,
        List<Citation> citations,
        Selection opens) {
    public Stand {
        citations = List.copyOf(citations);
    }

    /** How many of the four groups would be Japan's, in the order of how many. */
    public enum Position {
        FOUR,
        THREE,
        /** One group in two parts. */
        DIVIDED,
        /** Two now, the other two to be settled. */
        TWO_PLUS,
        TWO,
        NONE,
        TALKS,
        JOINT_USE,
        OPEN,
        /** None of these. */
        OTHER;

        /** As texts are keyed and JSON forms write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What a party did. */
    public enum Act {
        PROPOSED,
        CLAIMED,
        ACCEPTED,
        REFUSED,
        ANSWERED_OTHERWISE,
        SILENT,
        DENIED,
        SUPPORTED,
        OPPOSED,
        LEFT_OPEN;

        /** As texts are keyed and JSON forms write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
