package org.fourislands.ui.lessons;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Where a student answers outside the page of lessons: on the map, on the clock, in the reader. On the window's thread. */
public interface AnswerPlaces {

    /** Marks groups on the map; {@code picked} is told each that is picked there from now on. */
    void ask(Set<String> marked, Consumer<String> picked);

    /** Marks groups on the map, and no others; picking selects again. */
    void mark(Set<String> marked);

    /** The day on the clock. */
    LocalDate day();

    /** Lets evidence be searched for in a work, and comes back to the question with it, or without. */
    void search(Search search);

    /**
     * A search for evidence.
     *
     * @param work its id
     * @param title how it is called
     * @param asked the question
     * @param passages the passages of the work that the record knows, retold
     * @param found is told the passages that are said to be evidence
     */
    record Search(
            String work, String title, String asked, List<LessonWords.Choice> passages, Consumer<List<String>> found) {

        public Search {
            passages = List.copyOf(passages);
        }
    }
}
