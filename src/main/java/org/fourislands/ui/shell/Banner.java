package org.fourislands.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line across the window that stays until it is put away. */
final class Banner extends HBox {

    Banner(String words, String close, Runnable closed) {
        getStyleClass().add("banner");
        Label text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Button button = new Button(close);
        button.getStyleClass().add("banner-close");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            putAway();
            closed.run();
        });
        getChildren().addAll(text, button);
    }

    /** Adds something to do about it. */
    Banner offering(String words, Runnable deed) {
        Hyperlink link = new Hyperlink(words);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> deed.run());
        getChildren().add(1, link);
        return this;
    }

    /** The keyboard goes to the first thing that can be done. */
    void enter() {
        applyCss();
        getChildren().get(1).requestFocus();
    }

    void putAway() {
        setVisible(false);
        setManaged(false);
    }
}
