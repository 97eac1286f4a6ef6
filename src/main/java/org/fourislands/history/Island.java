package org.fourislands.history;

import java.util.Optional;
import org.fourislands.earth.Position;
import org.fourislands.words.Text;

/**
 * One of the four groups of the dispute, or an islet of one.
 *
 * @param id {@code shikotan}; an islet's begins with its group's: {@code habomai/suisho}
 * @param group the group an islet belongs to; empty for a group
 * @param centre where its name is anchored
 */
public record Island(String id, Optional<String> group, PlaceNames names, Position centre, Optional<Text> note) {

    public boolean isGroup() {
        return group.isEmpty();
    }
}
