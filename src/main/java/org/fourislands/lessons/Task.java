package org.fourislands.lessons;

import java.util.List;
import java.util.Locale;
import org.fourislands.sources.Citation;

/**
 * What a scene asks the class. {@link org.fourislands.lessons.tasks.Judging} says what the right answer is.
 *
 * @param prompt the teacher's words; empty for the program's own
 * @param about the ids of what is asked about; of which things is said by {@link Kind}
 * @param right the answer as the teacher gives it: ids of parties, of groups, of a proposal, of events and proposals in order,
 *     the passages of a work ({@code paragraph 5}), or days in EDTF; empty where it is to be reckoned from the record
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
    /** Stands for "none of the groups". */
    public static final String NO_GROUP = "none";

    public Task {
        about = List.copyOf(about);
        right = List.copyOf(right);
        citations = List.copyOf(citations);
    }

    /** Asked in the program's words, and answered by the record. */
    public static Task of(Kind kind, String... about) {
        return new Task(kind, "", List.of(about), List.of(), "", List.of());
    }

    public Task prompting(String words) {
        return new Task(kind, words, about, right, explanation, citations);
    }

    public Task askingAbout(List<String> things) {
        return new Task(kind, prompt, things, right, explanation, citations);
    }

    public Task answeredBy(List<String> answer) {
        return new Task(kind, prompt, about, answer, explanation, citations);
    }

    public Task explaining(String words) {
        return new Task(kind, prompt, about, right, words, citations);
    }

    /** What is asked, and by that what {@link Task#about} names and where it is answered. */
    public enum Kind {
        /** About an island group; answered by choosing parties. */
        WHO_ADMINISTERED(Place.CHOICES),
        WHO_CLAIMED(Place.CHOICES),
        /** About the proposals to choose from, or all. */
        WHICH_PROPOSAL(Place.CHOICES),
        /** About events and proposals. */
        IN_ORDER(Place.CHOICES),
        /** About a work. */
        FIND_EVIDENCE(Place.READER),
        /** About a party: which of the groups it administered on the scene's day. */
        WHICH_ADMINISTERED(Place.MAP),
        /** About a party: which of the groups it claimed on the scene's day. */
        WHICH_CLAIMED(Place.MAP),
        /** Which of the groups the teacher's question means; the teacher alone knows the answer. */
        WHICH_ISLANDS(Place.MAP),
        /** About an event or a proposal: its day; or about a party and an island group: a day on which it administered it. */
        WHICH_DAY(Place.CLOCK);

        private final Place place;

        Kind(Place place) {
            this.place = place;
        }

        /** Where it is answered. */
        public Place place() {
            return place;
        }

        /** As the lesson's file writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Where a task is answered; what is picked on the map or the clock chooses among choices too. */
    public enum Place {
        CHOICES,
        MAP,
        CLOCK,
        READER
    }
}
