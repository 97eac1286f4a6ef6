package org.fourislands.ui.proposals;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.fourislands.ui.settings.Colours;
import org.fourislands.view.OutcomeCell;

/** What a proposal would mean for each of the four groups: four boxes, each in colour, letters and pattern. */
public final class OutcomeBar extends HBox {
    static final double CELL_WIDTH = 50;

    public OutcomeBar(List<OutcomeCell> cells, Colours colours) {
        getStyleClass().add("outcome-bar");
        Patterns patterns = new Patterns(colours);
        cells.forEach(cell -> getChildren().add(box(cell, patterns)));
        setMinWidth(USE_PREF_SIZE);
    }

    private static StackPane box(OutcomeCell cell, Patterns patterns) {
        VBox words = new VBox(letters(cell.letters(), "outcome-letters"));
        words.getStyleClass().add("outcome-words");
        if (!cell.title().isEmpty()) {
            words.getChildren().add(letters(cell.title(), "outcome-title"));
        }
        StackPane box = new StackPane(words);
        box.getStyleClass().add("outcome-cell");
        box.setMinWidth(CELL_WIDTH);
        box.setPrefWidth(CELL_WIDTH);
        box.setBackground(patterns.ground(cell.paint(), cell.shares()));
        box.setBorder(patterns.edge(cell.paint()));
        box.setAccessibleText(cell.words());
        Tooltip.install(box, new Tooltip(cell.words()));
        return box;
    }

    private static Label letters(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
