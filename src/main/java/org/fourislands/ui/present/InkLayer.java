package org.fourislands.ui.present;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.fourislands.earth.Position;
import org.fourislands.lessons.PenMark;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.run.Tool;
import org.fourislands.map.Sheet;
import org.fourislands.map.Viewport;

/** Pen marks, pointer and spotlight over a map, each at its place on the earth. */
final class InkLayer extends Pane {
    private static final double PEN = 0.006;
    private static final double LEAST_PEN = 3;
    private static final double POINTER = 0.018;

    private final Lecture lecture;
    private final Supplier<Optional<Scene>> scene;
    private final Pane marks = new Pane();
    private final Pane pointer = new Pane();
    private final Pane spotlight = new Pane();
    private Optional<ChartPlace> place = Optional.empty();

    /** {@code scene} tells whose marks are seen here. */
    InkLayer(Lecture lecture, Supplier<Optional<Scene>> scene) {
        this.lecture = lecture;
        this.scene = scene;
        setMouseTransparent(true);
        getChildren().addAll(spotlight, marks, pointer);
        lecture.ink().subscribe(ink -> drawMarks());
        lecture.run().subscribe(run -> draw());
        lecture.pointed().subscribe(at -> drawPointed());
    }

    /** The pictures below lie otherwise now. */
    void follow(Sheet sheet, Viewport viewport) {
        place = Optional.of(new ChartPlace(sheet, viewport));
        draw();
    }

    /** The id of the scene whose marks are seen. */
    Optional<String> scene() {
        return scene.get().map(Scene::id);
    }

    Optional<ChartPlace> place() {
        return place;
    }

    private void draw() {
        drawMarks();
        drawPointed();
    }

    private void drawMarks() {
        List<PenMark> seen =
                scene.get().map(Scene::id).map(lecture.ink().get()::on).orElse(List.of());
        marks.getChildren()
                .setAll(place.map(on ->
                                seen.stream().flatMap(mark -> lines(on, mark)).toList())
                        .orElse(List.of()));
    }

    private Stream<Shape> lines(ChartPlace on, PenMark mark) {
        List<List<Point2D.Double>> all = on.linesOf(mark);
        return on.panels()
                .boxed()
                .flatMap(panel ->
                        Stream.of("pen-casing", "pen-line").map(style -> line(all.get(panel), on.area(panel), style)));
    }

    private Shape line(List<Point2D.Double> points, Rectangle2D area, String style) {
        Polyline line = new Polyline(points.stream()
                .flatMap(at -> Stream.of(at.x, at.y))
                .mapToDouble(Double::doubleValue)
                .toArray());
        if (points.size() == 1) {
            line.getPoints().addAll(points.get(0).x + 0.1, points.get(0).y);
        }
        double wide = Math.max(LEAST_PEN, getHeight() * PEN);
        line.getStyleClass().add(style);
        line.setStrokeWidth(style.equals("pen-line") ? wide : wide * 2);
        line.setClip(new Rectangle(area.getX(), area.getY(), area.getWidth(), area.getHeight()));
        return line;
    }

    private void drawPointed() {
        Tool tool = lecture.run().get().tool();
        Optional<Position> at = lecture.pointed().get();
        List<Point2D.Double> pixels =
                at.flatMap(spot -> place.map(on -> on.pixelsOf(spot))).orElse(List.of());
        pointer.getChildren()
                .setAll(
                        tool == Tool.POINTER
                                ? pixels.stream().flatMap(this::dot).toList()
                                : List.of());
        spotlight.getChildren().setAll(tool == Tool.SPOTLIGHT && !pixels.isEmpty() ? List.of(dark(pixels)) : List.of());
    }

    private Stream<Shape> dot(Point2D.Double at) {
        double radius = Math.max(7, getHeight() * POINTER);
        Circle casing = new Circle(at.x, at.y, radius * 1.25);
        casing.getStyleClass().add("pointer-casing");
        Circle dot = new Circle(at.x, at.y, radius);
        dot.getStyleClass().add("pointer-dot");
        return Stream.of(casing, dot);
    }

    /** Everything but round places. */
    private Shape dark(List<Point2D.Double> pixels) {
        Path dark = new Path();
        dark.setFillRule(FillRule.EVEN_ODD);
        dark.getElements().addAll(Spot.around(getWidth(), getHeight()));
        pixels.forEach(at -> dark.getElements().addAll(Spot.hole(at, Spot.radius(getWidth(), getHeight()))));
        dark.getStyleClass().add("spotlight");
        return dark;
    }

    /** As large as the map. */
    void fill(Region map) {
        prefWidthProperty().bind(map.widthProperty());
        prefHeightProperty().bind(map.heightProperty());
    }
}
