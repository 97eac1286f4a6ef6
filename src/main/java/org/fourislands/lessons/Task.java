package org.fourislands.lessons;

import java.util.List;
import java.util.Locale;
import org.fourislands.sources.Citation;

/**
 * What a scene asks the class. {@link org.fourislands.lessons.tasks.Judging} says what the right answer is.
 *
 * @param prompt the teacher's words; empty for the program's own
 * @param about the ids of what is asked about: the island group of {@link Kind#WHO_ADMINISTERED} and {@link Kind#WHO_CLAIMED},
 *     the events and proposals to be put in order, the proposals to choose from, the work to be searched
 * @param right the answer as the teacher gives it: ids of parties, of a proposal, of events and proposals in order, or the
 *     passages of a work ({@code paragraph 5}); empty where it is to be reckoned from the record
 * @param explanation why it is so
 * @param citations what the explanation rests on
 */
public record Task(
        Kind kind,
        String prompt,
        List<String> about,
        List<String> right,
        String explanation,
        List<Citation> citations) {

    public Task {
        about = List.copyOf(about);
        right = List.copyOf(right);
        citations = List.copyOf(citations);
    }

    /** What is asked, and by that where it is answered: on the map, in the list of proposals, on the clock, in the reader. */
    public enum Kind {
        WHO_ADMINISTERED,
        WHO_CLAIMED,
        WHICH_PROPOSAL,
        IN_ORDER,
        FIND_EVIDENCE;

        /** As the lesson's file writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
