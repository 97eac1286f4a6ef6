package org.fourislands.map;

import java.util.List;

/**
 * How a piece of the land around is tinted: fainter than the islands, by the same rules.
 *
 * @param fills who administers: one; two on a day on which either may have; none where nothing was settled
 * @param hatches striped: two where both held it jointly, or who administers what a perspective leaves open
 */
public record LandPaint(LandTract tract, List<Ink> fills, List<Ink> hatches) {

    public LandPaint {
        fills = List.copyOf(fills);
        hatches = List.copyOf(hatches);
    }

    /** What explains it in the legend. */
    public Swatch.Around swatch() {
        return new Swatch.Around(fills, hatches);
    }
}
