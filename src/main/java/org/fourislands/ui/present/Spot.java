package org.fourislands.ui.present;

import java.awt.geom.Point2D;
import java.util.List;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** The shape of a spotlight: a whole picture, and the round hole in it. */
final class Spot {
    private static final double SHARE = 0.17;

    private Spot() {}

    /** As large a part of a small picture as of a large one, so that teacher and class see the same in it. */
    static double radius(double width, double height) {
        return SHARE * Math.min(width, height);
    }

    static List<PathElement> around(double width, double height) {
        return List.of(
                new MoveTo(0, 0),
                new LineTo(width, 0),
                new LineTo(width, height),
                new LineTo(0, height),
                new ClosePath());
    }

    static List<PathElement> hole(Point2D.Double at, double radius) {
        return List.of(
                new MoveTo(at.x - radius, at.y),
                new ArcTo(radius, radius, 0, at.x + radius, at.y, false, true),
                new ArcTo(radius, radius, 0, at.x - radius, at.y, false, true),
                new ClosePath());
    }
}
