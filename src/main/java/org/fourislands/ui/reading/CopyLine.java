package org.fourislands.ui.reading;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.fourislands.words.Phrases;

/** Says in a work's dossier whether a copy of it is saved, and opens it, or leads to where one is taken in. */
public final class CopyLine extends VBox {
    private final Phrases phrases;
    private final Label words = new Label();
    private final Button open;
    private final Button shelf;

    /** {@code shelf} opens the page on which copies are taken in. */
    public CopyLine(Phrases phrases, Runnable open, Runnable shelf) {
        this.phrases = phrases;
        this.open = button("reading.open", "read-copy", open);
        this.shelf = button("reading.take-in", "take-in-copy", shelf);
        getStyleClass().add("copy-line");
        words.setWrapText(true);
        words.setId("copy-line");
        words.getStyleClass().add("copy-line-words");
    }

    /** There is a copy; {@code saved} says which and since when. */
    public void offer(String saved) {
        words.setText(saved);
        getChildren().setAll(open, words);
    }

    /** There is none. */
    public void lack() {
        words.setText(phrases.of("reading.no-copy"));
        getChildren().setAll(words, shelf);
    }

    private Button button(String key, String id, Runnable deed) {
        Button button = new Button(phrases.of(key));
        button.setId(id);
        button.setOnAction(event -> deed.run());
        return button;
    }
}
