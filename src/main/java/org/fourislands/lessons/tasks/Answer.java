package org.fourislands.lessons.tasks;

import java.util.List;

/**
 * What someone answered: ids, in the order in which they were chosen or laid.
 *
 * @param chosen ids of parties (or {@link #NOBODY}), proposals, events, or passages of a work ({@code paragraph 5})
 */
public record Answer(List<String> chosen) {
    /** That no party administered, or that none claimed. */
    public static final String NOBODY = "nobody";

    public Answer {
        chosen = List.copyOf(chosen);
    }

    public static Answer of(String... chosen) {
        return new Answer(List.of(chosen));
    }
}
