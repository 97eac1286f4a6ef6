package org.fourislands.ui.reading;

import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.fourislands.library.Found.Certainty;
import org.fourislands.library.reading.Contents;
import org.fourislands.words.Phrases;

/** The contents of the copy: headings and known paragraphs; Enter or a click goes there. */
final class ContentsPane extends ListView<Contents.Line> {
    private final Phrases phrases;

    /** {@code open} is given the place in the text. */
    ContentsPane(Phrases phrases, IntConsumer open) {
        this.phrases = phrases;
        getStyleClass().add("reading-contents");
        setAccessibleText(phrases.of("reading.contents"));
        Label none = new Label(phrases.of("reading.contents.none"));
        none.setWrapText(true);
        none.getStyleClass().add("waiting");
        setPlaceholder(none);
        setCellFactory(list -> new LineCell());
        setOnMouseClicked(event -> follow(open));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                follow(open);
            }
        });
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    void show(Contents contents) {
        getItems().setAll(contents.lines());
    }

    /** Marks the line that {@code place} belongs to. */
    void follow(int place) {
        Contents contents = new Contents(getItems());
        contents.at(place).ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
    }

    private void follow(IntConsumer open) {
        Contents.Line line = getSelectionModel().getSelectedItem();
        if (line != null) {
            open.accept(line.place());
        }
    }

    /** One line, its number in a column of its own. */
    private final class LineCell extends ListCell<Contents.Line> {
        private final Label number = new Label();
        private final Label words = new Label();
        private final HBox box = new HBox(number, words);

        LineCell() {
            number.getStyleClass().add("contents-number");
            number.setMinWidth(USE_PREF_SIZE);
            words.setWrapText(true);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            box.getStyleClass().add("contents-line");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Contents.Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : box);
            if (!empty && line != null) {
                words.setText(line.words());
                words.getStyleClass()
                        .setAll("label", line.passage().isPresent() ? "contents-passage" : "contents-heading");
                number.setText(line.passage()
                        .map(standing -> standing.certainty() == Certainty.CERTAIN
                                ? standing.locator().value()
                                : phrases.of(
                                        "reading.number.near",
                                        standing.locator().value()))
                        .orElse(""));
                number.setManaged(line.passage().isPresent());
            }
        }
    }
}
