package org.fourislands.view;

import java.util.Locale;
import org.fourislands.map.Sheet;

/**
 * That a view is laid beside another: two days, two perspectives, two proposals, or any mixture.
 *
 * @param other what the second map shows
 * @param handle of a {@link Layout#SWIPE}: which share of the width, from the left, the first map has; 0 to 1
 */
public record Comparison(Layout layout, Aspect other, double handle) {
    /** Where a handle stands at first. */
    public static final double MIDDLE = 0.5;

    public Comparison {
        if (!(handle >= 0 && handle <= 1)) {
            throw new IllegalArgumentException("a handle stands between 0 and 1: " + handle);
        }
    }

    public static Comparison of(Layout layout, Aspect other) {
        return new Comparison(layout, other, MIDDLE);
    }

    public Comparison laidOut(Layout newLayout) {
        return new Comparison(newLayout, other, handle);
    }

    public Comparison with(Aspect newOther) {
        return new Comparison(layout, newOther, handle);
    }

    /** The handle moved, no further than the edges. */
    public Comparison swipedTo(double newHandle) {
        return new Comparison(layout, other, Math.max(0, Math.min(1, newHandle)));
    }

    /** How two maps are laid side by side. */
    public enum Layout {
        /** Two maps that move together. */
        TWIN,
        /** One map, divided by a handle that can be drawn across it. */
        SWIPE,
        /** One map that shows only where the two differ. */
        DIFFERENCE;

        /** How the maps lie on a sheet. */
        public Sheet.Arrangement arrangement() {
            return switch (this) {
                case TWIN -> Sheet.Arrangement.TWIN;
                case SWIPE -> Sheet.Arrangement.SWIPE;
                case DIFFERENCE -> Sheet.Arrangement.ONE;
            };
        }

        /** The one that follows, from the last to the first. */
        public Layout next() {
            return switch (this) {
                case TWIN -> SWIPE;
                case SWIPE -> DIFFERENCE;
                case DIFFERENCE -> TWIN;
            };
        }

        /** As the command line writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
