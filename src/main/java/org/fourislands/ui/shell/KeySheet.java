package org.fourislands.ui.shell;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.fourislands.words.Phrases;

/** The sheet of keys: what each does, by where the focus is. */
final class KeySheet {
    private static final List<String> EVERYWHERE = List.of(
            "back",
            "forward",
            "find",
            "day",
            "theme",
            "proposals",
            "sources",
            "lessons",
            "add-view",
            "present",
            "table",
            "compare",
            "swap",
            "save",
            "settings",
            "clear",
            "sheet");
    private static final List<String> MAP = List.of(
            "pan", "screen", "zoom", "frame", "home", "walk", "open", "steps", "handle", "measure", "copy", "menu");
    private static final List<String> MEASURE = List.of("cross", "fine", "set", "undo", "area", "end", "copy", "leave");
    private static final List<String> CLOCK = List.of(
            "day-step",
            "month-step",
            "change",
            "ten",
            "ends",
            "play",
            "pace",
            "zoom",
            "all-time",
            "zoom-to",
            "marks",
            "marks-open");

    private static final List<String> READING = List.of(
            "scroll",
            "screen",
            "select",
            "words",
            "copy",
            "find",
            "contents",
            "size",
            "highlight",
            "note",
            "evidence",
            "leave");
    private static final List<String> SHELF =
            List.of("open", "read", "assign", "change", "remove", "back", "paste", "words");
    private static final List<String> LESSONS = List.of("scenes", "move", "write", "double", "delete", "undo");

    private static final List<String> CLASS = List.of(
            "start",
            "next",
            "previous",
            "number",
            "scenes",
            "cover",
            "freeze",
            "send",
            "point",
            "draw",
            "notes",
            "time",
            "windows",
            "leave");

    private static final double WIDE = 1240;
    private static final double NARROW = 620;
    private static final double HIGH = 760;
    private static final double SHARE = 0.94;
    private static final double GAP = 28;

    private final Phrases phrases;

    KeySheet(Phrases phrases) {
        this.phrases = phrases;
    }

    void show(Window owner) {
        sheet(owner, content()).show();
    }

    /** The keys in class alone; the windows of the lesson can be used beside it. Gives what takes the keys while it is in front. */
    Scene showForClass(Window owner) {
        FlowPane columns = new FlowPane(GAP, GAP, grid("class", CLASS));
        columns.getStyleClass().add("key-sheet");
        Alert sheet = sheet(owner, columns);
        sheet.initModality(Modality.NONE);
        sheet.getDialogPane()
                .setPrefSize(Math.min(NARROW, owner.getWidth() * SHARE), Math.min(HIGH, owner.getHeight() * SHARE));
        sheet.show();
        return sheet.getDialogPane().getScene();
    }

    private Alert sheet(Window owner, Node content) {
        Alert sheet = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
        sheet.initOwner(owner);
        sheet.setTitle(phrases.of("keys.title"));
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add("dossier");
        scroll.setFitToWidth(true);
        sheet.getDialogPane().setContent(scroll);
        sheet.getDialogPane().getStyleClass().add("wide-dialog");
        sheet.getDialogPane().setMaxSize(owner.getWidth(), owner.getHeight());
        sheet.getDialogPane()
                .setPrefSize(Math.min(WIDE, owner.getWidth() * SHARE), Math.min(HIGH, owner.getHeight() * SHARE));
        sheet.setResizable(true);
        sheet.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        return sheet;
    }

    private Node content() {
        VBox last = new VBox(grid("clock", CLOCK), grid("measure", MEASURE), grid("lessons", LESSONS));
        last.getStyleClass().add("key-column");
        VBox first = new VBox(grid("everywhere", EVERYWHERE), grid("shelf", SHELF));
        VBox second = new VBox(grid("map", MAP), grid("reading", READING));
        for (VBox column : List.of(first, second, last)) {
            column.getStyleClass().add("key-column");
        }
        FlowPane columns = new FlowPane(GAP, GAP, first, second, last, grid("class", CLASS));
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
