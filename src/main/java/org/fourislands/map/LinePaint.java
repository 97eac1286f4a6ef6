package org.fourislands.map;

/**
 * How a boundary line is drawn.
 *
 * @param geometry the id of the line in {@link GeoData#boundaryLines()}
 */
public record LinePaint(String geometry, LineStyle style, Ink ink, Weight weight) {

    /** In full. */
    public LinePaint(String geometry, LineStyle style, Ink ink) {
        this(geometry, style, ink, Weight.FULL);
    }

    public LinePaint weighing(Weight newWeight) {
        return new LinePaint(geometry, style, ink, newWeight);
    }

    /** How much a line stands out where two states are drawn on one map. */
    public enum Weight {
        FULL,
        /** Of the first state only. */
        FADED,
        /** The same in both. */
        FAINT
    }
}
