package org.fourislands.ui.present;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * How a scene lies before the class: in a wide window its words stand beside the map, which would else be a flat strip in
 * which no land from north to south finds room; in any other below it.
 */
final class ClassPage extends BorderPane {
    /** From this shape on, width to height, a window is wide: as screens and projectors are, those of 4 to 3 too. */
    private static final double WIDE = 1.2;

    /** The share of a window that words have: more where it is nearly square, since its letters are as large as in a wider one. */
    private static final double COLUMN = 0.3;

    private static final double NARROW = 1.5;
    private static final double NARROW_COLUMN = 0.4;

    private static final double CREDITS = 1 / 64.0;

    private final SceneWords words;
    private final Label credits;
    private final VBox foot;

    ClassPage(SceneWords words, Region map, Region strip, Label credits) {
        this.words = words;
        this.credits = credits;
        foot = new VBox(strip, credits);
        credits.getStyleClass().add("class-credits");
        getStyleClass().add("class-page");
        setTop(words.above());
        setCenter(map);
        setBottom(foot);
    }

    /** How wide the words stand beside the map of a window of this size; 0 where they stand below it. */
    static double columnIn(double width, double height) {
        if (width < WIDE * height || height <= 0) {
            return 0;
        }
        return Math.rint(width * (width < NARROW * height ? NARROW_COLUMN : COLUMN));
    }

    /** Letters and places for a window of this size. */
    void fit(double width, double height) {
        words.size(height);
        credits.setStyle("-fx-font-size: " + Math.round(height * CREDITS) + "px;");
        double column = columnIn(width, height);
        if (column > 0) {
            applyCss();
            standBeside(column);
            applyCss();
            double over = words.above().prefHeight(width)
                    + foot.prefHeight(width)
                    + words.below().prefHeight(column);
            if (over <= height) {
                return;
            }
        }
        standBelow();
    }

    private void standBeside(double column) {
        foot.getChildren().remove(words.below());
        words.inColumn(column);
        setRight(words.below());
    }

    /** Also words that are too long for a column. */
    private void standBelow() {
        setRight(null);
        words.inLines();
        if (!foot.getChildren().contains(words.below())) {
            foot.getChildren().add(1, words.below());
        }
    }
}
