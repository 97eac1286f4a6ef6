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

    /** A piece of island in its manner: as a proposal would have it, or plain. */
    record Proposed(List<Ink> fills, List<Ink> hatches, Manner manner) implements Swatch {
        public Proposed {
            fills = List.copyOf(fills);
            hatches = List.copyOf(hatches);
        }
    }

    /** A piece of island in two parts, and the line between them. */
    record Divided(Ink left, Ink right) implements Swatch {}

    /** Two states of an island drawn on one map, left the first, right the second; equal ones are drawn faint. */
    record Both(Proposed first, Proposed second) implements Swatch {}

    /** Hatching alone, on no ground: what a claim looks like whoever administers. */
    record Hatch(Ink ink) implements Swatch {}

    /** A piece of a boundary line. */
    record Line(LineStyle style, Ink ink, LinePaint.Weight weight) implements Swatch {

        public Line(LineStyle style, Ink ink) {
            this(style, ink, LinePaint.Weight.FULL);
        }
    }

    /** A piece of what was worked out rather than recorded. */
    record Drawn(Overlay.Kind kind, Ink ink) implements Swatch {}

    /** A piece of a twelve-mile limit. */
    record SeaLimit() implements Swatch {}

    /** A piece of the land around, in the hand of a side: fills and hatches as in {@link LandPaint}. */
    record Around(List<Ink> fills, List<Ink> hatches) implements Swatch {
        public Around {
            fills = List.copyOf(fills);
            hatches = List.copyOf(hatches);
        }
    }

    /** A piece of land outside the dispute. */
    record Land() implements Swatch {}
}
