package org.fourislands.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.fourislands.ui.Uncached;

/**
 * Holds the sentence of the day: two lines at least, so that the map keeps its height from day to day; higher for a longer
 * one; rolling where there is no room for that.
 */
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
        Uncached.draw(this);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double needed = Math.ceil(sentence.prefHeight(width)) + snappedTopInset() + snappedBottomInset() + 2;
        return Math.max(LEAST, needed);
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST;
    }
}
