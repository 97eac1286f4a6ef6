package org.fourislands.ui.map;

/**
 * The room in which a map is drawn.
 *
 * @param width in pixels of the map's own
 * @param height the same
 * @param scale how many times as large as drawn the map is shown in its window
 */
public record MapRoom(double width, double height, double scale) {

    /** Whether a picture would have more than a line of pixels. */
    boolean isThere() {
        return width >= 2 && height >= 2;
    }
}
