package org.fourislands.ui.timeline;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows the clock's strips and lanes as many times as large as the reader wants letters: all of them, so that words and marks still fit. */
final class Enlarged extends Region {
    private final ClockFace face;
    private final Scale scale = new Scale(1, 1);
    private double factor = 1;

    Enlarged(ClockFace face) {
        this.face = face;
        face.getTransforms().add(scale);
        getChildren().add(face);
    }

    void by(double newFactor) {
        factor = newFactor;
        scale.setX(newFactor);
        scale.setY(newFactor);
        face.enlargedBy(newFactor);
        requestLayout();
    }

    /** Pixels of the window for one of the face. */
    double factor() {
        return factor;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(face.prefHeight(-1) * factor);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return face.prefWidth(-1) * factor;
    }

    @Override
    protected void layoutChildren() {
        face.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
