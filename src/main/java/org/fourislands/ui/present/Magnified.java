package org.fourislands.ui.present;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.fourislands.map.Sheet;

/**
 * A map drawn as for a small window and shown as large as there is room: its letters, lines and hatches grow with the class's
 * window, and of its names only so many are seen as find room at that size.
 */
final class Magnified extends Region {
    /** The window that the map is drawn for: larger letters would drive names away from small islands. */
    private static final double WIDTH = 800;

    private static final double HEIGHT = 500;

    /** How much larger that window is for two maps side by side, each of which has half the room. */
    private static final double TWINS = 1.56;

    private final Region map;
    private final Scale scale = new Scale(1, 1);

    Magnified(Region map) {
        this.map = map;
        map.getTransforms().add(scale);
        setMinSize(0, 0);
        getChildren().add(map);
    }

    /** How many times as large as drawn things are shown in a window of this size; never smaller. */
    static double timesIn(double windowWidth, double windowHeight, Sheet.Arrangement maps) {
        double whole = Math.min(windowWidth / WIDTH, windowHeight / HEIGHT);
        return Math.max(1, maps == Sheet.Arrangement.TWIN ? whole / TWINS : whole);
    }

    void fitTo(Region window, Sheet.Arrangement maps) {
        double times = timesIn(window.getWidth(), window.getHeight(), maps);
        scale.setX(times);
        scale.setY(times);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        map.resizeRelocate(0, 0, Math.ceil(getWidth() / scale.getX()), Math.ceil(getHeight() / scale.getY()));
    }
}
