package org.fourislands.map;

import java.util.List;

/**
 * How an island, or every islet of a group that has no paint of its own, is drawn.
 *
 * @param id {@code etorofu}, {@code habomai}, or one islet: {@code habomai/suisho}
 * @param fills who administers: one; two on a day on which either may have; none where nothing was settled
 * @param hatches who else claims it; with a proposal drawn, to whom it would go later
 */
public record IslandPaint(String id, List<Ink> fills, List<Ink> hatches, Emphasis emphasis, Manner manner) {

    public IslandPaint {
        fills = List.copyOf(fills);
        hatches = List.copyOf(hatches);
    }

    /** Drawn plainly: what held on a day. */
    public IslandPaint(String id, List<Ink> fills, List<Ink> hatches, Emphasis emphasis) {
        this(id, fills, hatches, emphasis, Manner.PLAIN);
    }

    /** The same, set off from the others or not. */
    public IslandPaint with(Emphasis other) {
        return new IslandPaint(id, fills, hatches, other, manner);
    }

    /** The same paint for another island. */
    public IslandPaint of(String otherId) {
        return new IslandPaint(otherId, fills, hatches, emphasis, manner);
    }

    /** An island of which nothing is said: land like any other of the disputed ones, grey. */
    static IslandPaint unsaid(String id) {
        return new IslandPaint(id, List.of(), List.of(), Emphasis.NONE);
    }
}
