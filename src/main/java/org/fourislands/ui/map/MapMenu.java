package org.fourislands.ui.map;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fourislands.earth.Position;
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
            Position at = travel.viewport().earthAt(event.getX(), event.getY());
            MenuItem copy = new MenuItem(phrases.of("map.copy-coordinates", written(at)));
            copy.setOnAction(chosen -> copy(written(at)));
            MenuItem home = new MenuItem(phrases.of("map.home"));
            home.setOnAction(chosen -> travel.home());
            new ContextMenu(copy, home).show(map, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /** Latitude and longitude as people write them, to about ten metres. */
    static String written(Position at) {
        return String.format(
                Locale.ROOT,
                "%.4f° %s, %.4f° %s",
                Math.abs(at.latitude()),
                at.latitude() < 0 ? "S" : "N",
                Math.abs(at.longitude()),
                at.longitude() < 0 ? "W" : "E");
    }

    private static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
