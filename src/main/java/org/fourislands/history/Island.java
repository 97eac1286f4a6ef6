package org.fourislands.history;

import java.util.Optional;
import org.fourislands.earth.Position;
import org.fourislands.sources.Statement;

/**
 * One of the four groups of the dispute, or an islet of one.
 *
 * @param id {@code shikotan}; an islet's begins with its group's: {@code habomai/suisho}
 * @param group the group an islet belongs to; empty for a group
 * @param centre where its name is anchored
 * @param note what else is known; without citations where no work was read for it, which is then shown
 */
public record Island(String id, Optional<String> group, PlaceNames names, Position centre, Optional<Statement> note) {

    public boolean isGroup() {
        return group.isEmpty();
    }

    /** The group of an id: {@code habomai} of {@code habomai/suisho}, a group's own of a group. */
    public static String groupOf(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }
}
