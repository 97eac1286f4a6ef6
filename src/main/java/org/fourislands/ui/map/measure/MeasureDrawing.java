package org.fourislands.ui.map.measure;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.SVGPath;
import org.fourislands.earth.Position;
import org.fourislands.map.Viewport;
import org.fourislands.survey.Course;

/** The points and the shortest lines between them, drawn over the map where they lie in the view of the moment. */
final class MeasureDrawing extends Pane {
    private static final double STEP_METRES = 10_000;
    private static final double DOT = 4.5;
    private static final String CROSS = "M-14,0 H-4 M4,0 H14 M0,-14 V-4 M0,4 V14";

    private final Polygon inside = new Polygon();
    private final Polyline casing = new Polyline();
    private final Polyline line = new Polyline();
    private final Pane dots = new Pane();
    private final SVGPath crossCasing = new SVGPath();
    private final SVGPath cross = new SVGPath();

    MeasureDrawing() {
        setMouseTransparent(true);
        inside.getStyleClass().add("measure-inside");
        casing.getStyleClass().add("measure-casing");
        line.getStyleClass().add("measure-line");
        crossCasing.getStyleClass().add("measure-cross-casing");
        cross.getStyleClass().add("measure-cross");
        for (SVGPath part : List.of(crossCasing, cross)) {
            part.setContent(CROSS);
            part.setVisible(false);
            part.setManaged(false);
        }
        List.of(inside, casing, line, dots).forEach(node -> node.setManaged(false));
        getChildren().addAll(inside, casing, line, dots, crossCasing, cross);
    }

    void show(Measuring measuring, Viewport now) {
        Course drawn = measuring.drawn();
        boolean area = measuring.isArea() && drawn.points().size() > 2;
        List<Double> way = pixels((area ? drawn.closed() : drawn).everyMetres(STEP_METRES), now);
        casing.getPoints().setAll(way);
        line.getPoints().setAll(way);
        inside.getPoints().setAll(area ? way : List.of());
        dots.getChildren()
                .setAll(measuring.course().points().stream()
                        .map(point -> dot(now.screenOf(point)))
                        .toList());
    }

    /** Shows the keyboard's cross at a pixel. */
    void cross(Point2D.Double at) {
        for (SVGPath part : List.of(crossCasing, cross)) {
            part.setVisible(true);
            part.setTranslateX(Math.rint(at.x));
            part.setTranslateY(Math.rint(at.y));
        }
    }

    void noCross() {
        crossCasing.setVisible(false);
        cross.setVisible(false);
    }

    private static List<Double> pixels(List<Position> points, Viewport now) {
        List<Double> pixels = new ArrayList<>();
        for (Position point : points) {
            Point2D.Double at = now.screenOf(point);
            pixels.add(at.x);
            pixels.add(at.y);
        }
        return pixels;
    }

    private static Circle dot(Point2D.Double at) {
        Circle dot = new Circle(at.x, at.y, DOT);
        dot.getStyleClass().add("measure-dot");
        return dot;
    }
}
