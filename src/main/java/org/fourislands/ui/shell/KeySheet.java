package org.fourislands.ui.shell;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.fourislands.words.Phrases;

/** The sheet of keys: what each does, by where the focus is. */
final class KeySheet {
    private static final List<String> EVERYWHERE =
            List.of("back", "forward", "find", "day", "theme", "sources", "compare", "swap", "clear", "sheet");
    private static final List<String> MAP =
            List.of("pan", "screen", "zoom", "home", "walk", "open", "steps", "handle", "copy");
    private static final List<String> CLOCK = List.of("day-step", "month-step", "change", "ten", "ends", "play");

    private final Phrases phrases;

    KeySheet(Phrases phrases) {
        this.phrases = phrases;
    }

    void show(Window owner) {
        Alert sheet = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
        sheet.initOwner(owner);
        sheet.setTitle(phrases.of("keys.title"));
        sheet.getDialogPane().setContent(content());
        sheet.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        sheet.show();
    }

    private Node content() {
        HBox columns = new HBox(grid("everywhere", EVERYWHERE), grid("map", MAP), grid("clock", CLOCK));
        columns.getStyleClass().add("key-sheet");
        return columns;
    }

    private GridPane grid(String part, List<String> names) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        ColumnConstraints left = new ColumnConstraints();
        left.setHalignment(HPos.LEFT);
        grid.getColumnConstraints().add(left);
        Label heading = new Label(phrases.of("keys." + part));
        heading.getStyleClass().add("key-heading");
        grid.add(heading, 0, 0, 2, 1);
        for (int i = 0; i < names.size(); i++) {
            String key = "keys." + part + "." + names.get(i);
            Label keys = new Label(phrases.of(key));
            keys.getStyleClass().add("key-name");
            Label does = new Label(phrases.of(key + ".does"));
            keys.setMinWidth(Region.USE_PREF_SIZE);
            does.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(i + 1, keys, does);
        }
        return grid;
    }
}
