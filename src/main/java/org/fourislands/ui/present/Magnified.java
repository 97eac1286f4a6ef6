package org.fourislands.ui.present;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.fourislands.map.Sheet;
import org.fourislands.ui.map.MapRoom;

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
    private double windowWidth;
    private double windowHeight;

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

    /** Takes the size of the class's window, whose height letters are a share of. */
    void fitTo(Region window, Sheet.Arrangement maps) {
        windowWidth = window.getWidth();
        windowHeight = window.getHeight();
        show(maps);
    }

    /** For one map, or for two. */
    void show(Sheet.Arrangement maps) {
        double times = timesIn(windowWidth, windowHeight, maps);
        scale.setX(times);
        scale.setY(times);
        requestLayout();
    }

    /** The room that the map has when it shows one or two, also while it shows the other. */
    MapRoom roomFor(Sheet.Arrangement maps) {
        return roomIn(getWidth(), getHeight(), timesIn(windowWidth, windowHeight, maps));
    }

    /** The whole of a place, in the pixels of a map that is shown {@code times} as large as it is drawn. */
    static MapRoom roomIn(double width, double height, double times) {
        return new MapRoom(Math.ceil(width / times), Math.ceil(height / times), times);
    }

    @Override
    protected void layoutChildren() {
        MapRoom room = roomIn(getWidth(), getHeight(), scale.getX());
        map.resizeRelocate(0, 0, room.width(), room.height());
    }
}
