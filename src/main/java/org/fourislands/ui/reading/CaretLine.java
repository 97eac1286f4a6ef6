package org.fourislands.ui.reading;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** Where a caret stands in a block: how far from the left, and from where to where its line reaches. */
record CaretLine(double x, double top, double bottom) {

    static CaretLine of(PathElement... shape) {
        double x = 0;
        double top = Double.MAX_VALUE;
        double bottom = 0;
        for (PathElement part : shape) {
            if (part instanceof MoveTo move) {
                x = move.getX();
                top = Math.min(top, move.getY());
                bottom = Math.max(bottom, move.getY());
            } else if (part instanceof LineTo line) {
                top = Math.min(top, line.getY());
                bottom = Math.max(bottom, line.getY());
            }
        }
        return new CaretLine(x, top == Double.MAX_VALUE ? 0 : top, bottom);
    }

    double middle() {
        return (top + bottom) / 2;
    }
}
