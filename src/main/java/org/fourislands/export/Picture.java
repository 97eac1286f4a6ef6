package org.fourislands.export;

import org.fourislands.map.MapScene;
import org.fourislands.map.Palette;
import org.fourislands.map.Plate;
import org.fourislands.map.Typefaces;

/**
 * What is to be saved as a picture.
 *
 * @param pixelsPerUnit how many pixels of an image stand for one of the scene: 1 as on screen, 2 for print; lines and text
 *     of SVG and PDF need none
 */
public record Picture(Plate plate, Palette palette, Typefaces faces, double pixelsPerUnit) {

    public Picture {
        if (!(pixelsPerUnit > 0 && pixelsPerUnit <= 8)) {
            throw new IllegalArgumentException("pixels for a unit must lie above 0 and up to 8: " + pixelsPerUnit);
        }
    }

    /** A map that was composed alone. */
    public Picture(MapScene scene, Palette palette, Typefaces faces, double pixelsPerUnit) {
        this(Plate.of(scene), palette, faces, pixelsPerUnit);
    }

    int width() {
        return plate.sheet().width();
    }

    int height() {
        return plate.sheet().height();
    }
}
