package org.fourislands.ui.map;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.fourislands.map.Corner;
import org.fourislands.ui.map.measure.MeasureTool;
import org.fourislands.view.TextSize;
import org.fourislands.words.Phrases;

/**
 * Closer, farther, the four groups, measuring, the table: for those who have neither wheel nor keys at hand, as before a
 * whiteboard. Where the map is low they stand in two columns.
 */
final class MapButtons extends FlowPane {
    private static final double ABOVE = 46;
    private static final double BELOW = 8;
    private static final int BUTTONS = 5;
    private static final double GAP = 4;
    private static final double HIGH = 44;
    private static final double WIDE = 46;
    private static final double WIDE_IN_LARGE_LETTERS = 50;

    MapButtons(Phrases phrases, MapTravel travel, MeasureTool measure, MapDeeds deeds, Region map) {
        super(Orientation.VERTICAL);
        getStyleClass().add("map-buttons");
        setPickOnBounds(false);
        ToggleButton measures = new ToggleButton();
        measure.on().subscribe(measures::setSelected);
        List<ButtonBase> buttons = List.of(
                button(new Button(), phrases, "map.closer", () -> travel.zoomMiddle(MapKeys.ZOOM)),
                button(new Button(), phrases, "map.farther", () -> travel.zoomMiddle(1 / MapKeys.ZOOM)),
                button(new Button(), phrases, "map.groups", travel::home),
                button(measures, phrases, "map.measure", () -> {
                    measure.turn();
                    map.requestFocus();
                }),
                button(new Button(), phrases, "map.table", deeds.table()));
        getChildren().addAll(buttons);
        map.heightProperty().subscribe(height -> setPrefWrapLength(height.doubleValue() - ABOVE - BELOW));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** The room they take of a map so high, so far from its right edge; their sizes are those of the style sheets. */
    static Corner corner(double mapHeight, double aside, TextSize letters) {
        double wide = letters == TextSize.USUAL ? WIDE : WIDE_IN_LARGE_LETTERS;
        int inColumn = (int) Math.max(1, Math.min(BUTTONS, (mapHeight - ABOVE - BELOW + GAP) / (HIGH + GAP)));
        int columns = (BUTTONS + inColumn - 1) / inColumn;
        return new Corner(aside + columns * (wide + GAP), ABOVE - GAP, ABOVE + inColumn * (HIGH + GAP));
    }

    /** What is left of the map above them. */
    static double above() {
        return ABOVE;
    }

    private static ButtonBase button(ButtonBase button, Phrases phrases, String key, Runnable deed) {
        button.setText(phrases.of(key));
        button.getStyleClass().add(key.replace('.', '-'));
        button.setAccessibleText(phrases.of(key + ".help"));
        button.setTooltip(new Tooltip(phrases.of(key + ".help")));
        button.setFocusTraversable(false); // keys do the same
        button.setOnAction(event -> deed.run());
        return button;
    }
}
