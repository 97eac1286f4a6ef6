package org.fourislands.map;

import java.util.List;

/** The little picture before a legend's words. */
public sealed interface Swatch {

    /** A piece of island: fills and hatches as in {@link IslandPaint}. */
    record Ground(List<Ink> fills, List<Ink> hatches) implements Swatch {
        public Ground {
            fills = List.copyOf(fills);
            hatches = List.copyOf(hatches);
        }
    }

    /** Hatching alone, on no ground: what a claim looks like whoever administers. */
    record Hatch(Ink ink) implements Swatch {}

    /** A piece of a boundary line. */
    record Line(LineStyle style, Ink ink) implements Swatch {}

    /** A piece of a twelve-mile limit. */
    record SeaLimit() implements Swatch {}

    /** A piece of land outside the dispute. */
    record Land() implements Swatch {}
}
