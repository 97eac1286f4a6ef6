package org.fourislands.ui.reading;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.fourislands.words.Phrases;

/** Says in a work's dossier whether a copy of it is saved, and opens it, or leads to where one is taken in. */
public final class CopyLine extends VBox {
    private final Phrases phrases;
    private final Label words = new Label();
    private final Button open;
    private final Button shelf;
    private final Node cite;

    /** {@code shelf} opens the page on which copies are taken in; {@code cite} offers references to the work. */
    public CopyLine(Phrases phrases, Runnable open, Runnable shelf, Node cite) {
        this.phrases = phrases;
        this.open = button("reading.open", "read-copy", open);
        this.shelf = button("reading.take-in", "take-in-copy", shelf);
        this.cite = cite;
        getStyleClass().add("copy-line");
        words.setWrapText(true);
        words.setId("copy-line");
        words.getStyleClass().add("copy-line-words");
        getChildren().add(cite);
    }

    /** There is a copy; {@code saved} says which and since when. */
    public void offer(String saved) {
        words.setText(saved);
        getChildren().setAll(deeds(open), words);
    }

    /** There is none. */
    public void lack() {
        words.setText(phrases.of("reading.no-copy"));
        getChildren().setAll(words, deeds(shelf));
    }

    private FlowPane deeds(Button first) {
        FlowPane row = new FlowPane(first, cite);
        row.getStyleClass().add("copy-line-deeds");
        return row;
    }

    private Button button(String key, String id, Runnable deed) {
        Button button = new Button(phrases.of(key));
        button.setId(id);
        button.setOnAction(event -> deed.run());
        return button;
    }
}
