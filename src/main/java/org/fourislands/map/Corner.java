package org.fourislands.map;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * What of a sheet's right side the window lays its buttons over: no name, legend or locator goes below them. Pixels.
 *
 * @param width from the right edge
 * @param top where it begins, from the upper edge
 * @param bottom where it ends
 */
public record Corner(double width, double top, double bottom) {

    /** Paper, where nothing lies over the map. */
    public static final Corner NONE = new Corner(0, 0, 0);

    Optional<Rectangle2D> on(double sheetWidth) {
        return width > 0 && bottom > top
                ? Optional.of(new Rectangle2D.Double(sheetWidth - width, top, width, bottom - top))
                : Optional.empty();
    }
}
