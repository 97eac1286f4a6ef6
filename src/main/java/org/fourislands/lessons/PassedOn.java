package org.fourislands.lessons;

import java.util.List;

/**
 * What went with a lesson that was passed on.
 *
 * @param enclosed the ids of the works of which a saved copy lies in the file
 * @param keptOut the ids of those whose copy stayed out, since nothing says that it may be passed on
 */
public record PassedOn(List<String> enclosed, List<String> keptOut) {

    public PassedOn {
        enclosed = List.copyOf(enclosed);
        keptOut = List.copyOf(keptOut);
    }
}
