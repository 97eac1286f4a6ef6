package org.fourislands.ui.map.measure;

import java.awt.geom.Point2D;
import java.util.OptionalDouble;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.fourislands.map.Viewport;

/** What is being measured, drawn on the map, and of two maps side by side on both: they show the same part of the earth. */
final class MeasurePlate extends Pane {
    private final MeasureDrawing first = new MeasureDrawing();
    private final MeasureDrawing second = new MeasureDrawing();
    private final Rectangle firstEdge = new Rectangle();
    private final Rectangle secondEdge = new Rectangle();

    MeasurePlate() {
        setMouseTransparent(true);
        first.setClip(firstEdge);
        second.setClip(secondEdge);
        getChildren().addAll(first, second);
    }

    /** {@code left} is where the second map begins, where there is one. */
    void show(Measuring measuring, Viewport now, OptionalDouble left) {
        first.show(measuring, now);
        fit(firstEdge, now);
        second.setVisible(left.isPresent());
        left.ifPresent(x -> {
            second.show(measuring, now);
            second.setTranslateX(x);
            fit(secondEdge, now);
        });
    }

    /** Shows the keyboard's cross at a pixel of each map. */
    void cross(Point2D.Double at) {
        first.cross(at);
        second.cross(at);
    }

    void noCross() {
        first.noCross();
        second.noCross();
    }

    private static void fit(Rectangle edge, Viewport now) {
        edge.setWidth(now.width());
        edge.setHeight(now.height());
    }
}
