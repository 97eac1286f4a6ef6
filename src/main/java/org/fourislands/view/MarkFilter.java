package org.fourislands.view;

import java.util.Optional;

/**
 * What stands back on the clock because it does not touch the island looked at.
 *
 * @param island the id of a group; empty where nothing stands back
 */
public record MarkFilter(Optional<String> island) {

    public static MarkFilter none() {
        return new MarkFilter(Optional.empty());
    }

    public static MarkFilter touching(String group) {
        return new MarkFilter(Optional.of(group));
    }

    public boolean passes(TimeMark mark) {
        return island.map(mark.islands()::contains).orElse(true);
    }

    public boolean passesIsland(String group) {
        return island.map(group::equals).orElse(true);
    }
}
