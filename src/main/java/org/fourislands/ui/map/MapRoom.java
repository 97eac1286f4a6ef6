package org.fourislands.ui.map;

import org.fourislands.map.Corner;

/**
 * The room in which a map is drawn.
 *
 * @param width in pixels of the map's own
 * @param height the same
 * @param scale how many times as large as drawn the map is shown in its window
 * @param corner what lies over it
 */
public record MapRoom(double width, double height, double scale, Corner corner) {

    /** Without anything over it. */
    public MapRoom(double width, double height, double scale) {
        this(width, height, scale, Corner.NONE);
    }

    /** Whether a picture would have more than a line of pixels. */
    boolean isThere() {
        return width >= 2 && height >= 2;
    }
}
