package org.fourislands.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an island, or every islet of a group that has no paint of its own, is drawn.
 *
 * @param id {@code etorofu}, {@code habomai}, or one islet: {@code habomai/suisho}
 * @param fills who administers: one; two on a day on which either may have; none where nothing was settled
 * @param hatches who else claims it; with a proposal drawn, to whom it would go later
 * @param other where two states are drawn on one map and differ here: the second of them, in bands over the first
 */
public record IslandPaint(
        String id, List<Ink> fills, List<Ink> hatches, Emphasis emphasis, Manner manner, Optional<IslandPaint> other) {

    public IslandPaint {
        fills = List.copyOf(fills);
        hatches = List.copyOf(hatches);
    }

    /** Drawn plainly: what held on a day. */
    public IslandPaint(String id, List<Ink> fills, List<Ink> hatches, Emphasis emphasis) {
        this(id, fills, hatches, emphasis, Manner.PLAIN);
    }

    /** One state only. */
    public IslandPaint(String id, List<Ink> fills, List<Ink> hatches, Emphasis emphasis, Manner manner) {
        this(id, fills, hatches, emphasis, manner, Optional.empty());
    }

    /** The same paint for another island. */
    public IslandPaint of(String otherId) {
        return new IslandPaint(otherId, fills, hatches, emphasis, manner, other);
    }

    /** An island of which nothing is said: land like any other of the disputed ones, grey. */
    static IslandPaint unsaid(String id) {
        return new IslandPaint(id, List.of(), List.of(), Emphasis.NONE);
    }

    /** The same, set off from the others or not. */
    public IslandPaint emphasised(Emphasis newEmphasis) {
        return new IslandPaint(id, fills, hatches, newEmphasis, manner, other);
    }

    /** This state, and a second one in bands over it. */
    public IslandPaint beside(IslandPaint second) {
        return new IslandPaint(id, fills, hatches, emphasis, manner, Optional.of(second));
    }

    /** This state and a second one: in bands where they differ, set back where they are alike. An idea dashes the shore of both. */
    public IslandPaint against(IslandPaint second) {
        boolean idea = Stream.of(this, second).anyMatch(paint -> paint.manner.outline() == Manner.Outline.DASHED);
        Manner shore = new Manner(manner.ground(), manner.rim(), idea ? Manner.Outline.DASHED : Manner.Outline.SOLID);
        IslandPaint shored = new IslandPaint(id, fills, hatches, emphasis, shore, other);
        if (!meansTheSameAs(second)) {
            return shored.beside(second);
        }
        return emphasis == Emphasis.NONE ? shored.emphasised(Emphasis.DIMMED) : shored;
    }

    private boolean meansTheSameAs(IslandPaint second) {
        return fills.equals(second.fills)
                && hatches.equals(second.hatches)
                && manner.ground() == second.manner.ground()
                && manner.rim().equals(second.manner.rim());
    }
}
