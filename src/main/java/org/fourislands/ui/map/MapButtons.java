package org.fourislands.ui.map;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.fourislands.words.Phrases;

/** Closer, farther, the whole area: for those who have neither wheel nor keys at hand, as before a whiteboard. */
final class MapButtons extends VBox {

    MapButtons(Phrases phrases, MapTravel travel) {
        getStyleClass().add("map-buttons");
        setPickOnBounds(false);
        getChildren()
                .addAll(
                        button(phrases, "map.closer", () -> travel.zoomMiddle(MapKeys.ZOOM)),
                        button(phrases, "map.farther", () -> travel.zoomMiddle(1 / MapKeys.ZOOM)),
                        button(phrases, "map.whole", travel::home));
    }

    private static Button button(Phrases phrases, String key, Runnable deed) {
        Button button = new Button(phrases.of(key));
        button.setAccessibleText(phrases.of(key + ".help"));
        button.setTooltip(new Tooltip(phrases.of(key + ".help")));
        button.setFocusTraversable(false); // the keys + - 0 do the same
        button.setOnAction(event -> deed.run());
        return button;
    }
}
