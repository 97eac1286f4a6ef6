package org.fourislands.ui.map;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A frame drawn on the map with the pointer. */
final class RubberBand extends Pane {
    private static final double LEAST = 8;

    private final Region frame = new Region();
    private double fromX;
    private double fromY;

    RubberBand() {
        setMouseTransparent(true);
        frame.getStyleClass().add("rubber-band");
        frame.setManaged(false);
        frame.setVisible(false);
        getChildren().add(frame);
    }

    boolean isDrawn() {
        return frame.isVisible();
    }

    void begin(double x, double y) {
        fromX = x;
        fromY = y;
        frame.setVisible(true);
        stretch(x, y);
    }

    void stretch(double x, double y) {
        frame.resizeRelocate(Math.min(fromX, x), Math.min(fromY, y), Math.abs(x - fromX), Math.abs(y - fromY));
    }

    /** Takes the frame off; empty where it was too small to be meant. */
    Optional<Bounds> finish() {
        Bounds drawn = new BoundingBox(frame.getLayoutX(), frame.getLayoutY(), frame.getWidth(), frame.getHeight());
        boolean meant = isDrawn() && drawn.getWidth() >= LEAST && drawn.getHeight() >= LEAST;
        cancel();
        return meant ? Optional.of(drawn) : Optional.empty();
    }

    void cancel() {
        frame.setVisible(false);
    }
}
