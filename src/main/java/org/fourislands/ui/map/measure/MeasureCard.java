package org.fourislands.ui.map.measure;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.fourislands.words.Phrases;

/** What has been measured, in figures, and what can be done with it. */
final class MeasureCard extends VBox {
    private final Label figures = new Label();
    private final Label hint = new Label();
    private final ToggleButton area = new ToggleButton();

    MeasureCard(Phrases phrases, Deeds deeds) {
        getStyleClass().add("measure-card");
        figures.getStyleClass().add("measure-figures");
        figures.setWrapText(true);
        hint.getStyleClass().add("measure-hint");
        hint.setWrapText(true);
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("measure-buttons");
        area.setText(phrases.of("measure.as-area"));
        area.setOnAction(event -> deeds.otherFigure().run());
        area.setFocusTraversable(false); // the keys do the same
        buttons.getChildren()
                .addAll(
                        area,
                        button(phrases.of("measure.undo"), deeds.undo()),
                        button(phrases.of("measure.copy"), deeds.copy()),
                        button(phrases.of("measure.leave"), deeds.leave()));
        getChildren().addAll(figures, hint, buttons);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    void show(List<String> told, String newHint, Measuring measuring) {
        figures.setText(String.join("\n", told));
        figures.setVisible(!told.isEmpty());
        figures.setManaged(!told.isEmpty());
        hint.setText(newHint);
        hint.setVisible(!newHint.isEmpty());
        hint.setManaged(!newHint.isEmpty());
        area.setSelected(measuring.isArea());
    }

    private static Button button(String words, Runnable deed) {
        Button button = new Button(words);
        button.setFocusTraversable(false); // the keys do the same
        button.setOnAction(event -> deed.run());
        return button;
    }

    /** What the card's buttons do. */
    record Deeds(Runnable otherFigure, Runnable undo, Runnable copy, Runnable leave) {}
}
