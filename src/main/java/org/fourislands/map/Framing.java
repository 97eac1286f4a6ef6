package org.fourislands.map;

import org.fourislands.earth.Position;

/**
 * What part of the earth the map shows, whatever the window's size.
 *
 * @param centre the point in the middle
 * @param metresPerPixel the scale there, on the ground
 */
public record Framing(Position centre, double metresPerPixel) {

    public Framing {
        if (!(metresPerPixel > 0) || Double.isInfinite(metresPerPixel)) {
            throw new IllegalArgumentException("a scale must be above zero: " + metresPerPixel);
        }
    }
}
