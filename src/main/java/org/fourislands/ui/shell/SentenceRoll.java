package org.fourislands.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Holds the sentence of the day: as high as it is long, and rolling where there is no room for that. */
final class SentenceRoll extends ScrollPane {
    private static final double LEAST = 62;

    private final Region sentence;

    SentenceRoll(Region sentence) {
        super(sentence);
        this.sentence = sentence;
        getStyleClass().add("sentence-roll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(sentence.prefHeight(width)) + snappedTopInset() + snappedBottomInset() + 2;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(LEAST, computePrefHeight(width));
    }
}
