package org.fourislands.ui.map;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The names of what lies under the pointer, beside it. */
final class HoverNote extends Pane {
    private static final double AWAY = 16;

    private final Label names = new Label();

    HoverNote() {
        setMouseTransparent(true);
        names.getStyleClass().add("hover-name");
        names.setManaged(false);
        getChildren().add(names);
        hide();
    }

    void hide() {
        names.setVisible(false);
    }

    void show(String words, double x, double y) {
        names.setVisible(!words.isEmpty());
        names.setText(words);
        names.applyCss();
        names.autosize();
        names.relocate(beside(x, names.getWidth(), getWidth()), beside(y, names.getHeight(), getHeight()));
    }

    private static double beside(double at, double size, double room) {
        return at + AWAY + size > room ? at - AWAY - size : at + AWAY;
    }
}
