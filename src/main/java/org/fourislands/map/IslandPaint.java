package org.fourislands.map;

import java.util.List;

/**
 * How an island, or every islet of a group that has no paint of its own, is drawn.
 *
 * @param id {@code etorofu}, {@code habomai}, or one islet: {@code habomai/suisho}
 * @param fills who administers: one; two on a day on which either may have; none where nothing was settled
 * @param hatches who else claims it
 */
public record IslandPaint(String id, List<Ink> fills, List<Ink> hatches, Emphasis emphasis) {

    public IslandPaint {
        fills = List.copyOf(fills);
        hatches = List.copyOf(hatches);
    }

    /** An island of which nothing is said: land like any other of the disputed ones, grey. */
    static IslandPaint unsaid(String id) {
        return new IslandPaint(id, List.of(), List.of(), Emphasis.NONE);
    }
}
