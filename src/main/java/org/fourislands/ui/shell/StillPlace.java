package org.fourislands.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * A place that others give its size. What lies in it may grow and shrink without anything around being laid out again: else a
 * page that is made in parts would have the whole window laid out with each.
 */
final class StillPlace extends StackPane {
    private static final double LEAST = 0;

    StillPlace(Node first) {
        super(first);
    }

    @Override
    public void requestLayout() {
        setNeedsLayout(true);
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computePrefHeight(double width) {
        return LEAST;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST;
    }
}
