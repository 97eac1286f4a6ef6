package org.fourislands.ui.map;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.fourislands.earth.Position;
import org.fourislands.ui.ClipboardWords;
import org.fourislands.words.Phrases;

/** The menu of the right button: the coordinates of the place, and the whole area. */
final class MapMenu {
    private final Phrases phrases;
    private final MapTravel travel;

    MapMenu(Phrases phrases, MapTravel travel) {
        this.phrases = phrases;
        this.travel = travel;
    }

    void listenTo(Node map) {
        map.setOnContextMenuRequested(event -> {
            Position at = travel.earthAt(event.getX(), event.getY());
            MenuItem copy = new MenuItem(phrases.of("map.copy-coordinates", written(at)));
            copy.setOnAction(chosen -> ClipboardWords.copy(written(at)));
            MenuItem home = new MenuItem(phrases.of("map.home"));
            home.setOnAction(chosen -> travel.home());
            new ContextMenu(copy, home).show(map, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /** Latitude and longitude as people write them, to about ten metres. */
    String written(Position at) {
        String latitude = degrees(at.latitude(), at.latitude() < 0 ? "coordinates.south" : "coordinates.north");
        String longitude = degrees(at.longitude(), at.longitude() < 0 ? "coordinates.west" : "coordinates.east");
        return phrases.of("coordinates.both", latitude, longitude);
    }

    private String degrees(double value, String key) {
        return phrases.of(key, String.format(Locale.ROOT, "%.4f", Math.abs(value)));
    }
}
