package org.fourislands.lessons.tasks;

import java.util.List;
import org.fourislands.lessons.Task;

/**
 * What someone answered: ids, in the order in which they were chosen or laid.
 *
 * @param chosen ids of parties (or {@link #NOBODY}), groups (or {@link #NONE}), proposals, events, passages of a work
 *     ({@code paragraph 5}), or a day ({@code 1855-02-07})
 */
public record Answer(List<String> chosen) {
    /** That no party administered, or that none claimed. */
    public static final String NOBODY = "nobody";

    /** That none of the groups is meant. */
    public static final String NONE = Task.NO_GROUP;

    public Answer {
        chosen = List.copyOf(chosen);
    }

    public static Answer of(String... chosen) {
        return new Answer(List.of(chosen));
    }

    /** Whether {@code id} says that nothing holds, and so stands alone. */
    static boolean standsAlone(String id) {
        return id.equals(NOBODY) || id.equals(NONE);
    }
}
