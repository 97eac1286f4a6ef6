package org.fourislands.map;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The marks that the clock changes: islands, boundary lines, names, and all that explains them. */
final class FigureMarks {

    private final MapContent content;
    private final Viewport viewport;
    private final Typefaces faces;
    private final PlaneToScreen way;
    private final List<Mark> marks = new ArrayList<>();
    private final List<HitTest.DrawnLine> drawn = new ArrayList<>();
    private final List<CoastShape> painted = new ArrayList<>();
    private final InSight inSight;
    private List<PlacedLabel> labels = List.of();

    private FigureMarks(MapContent content, Viewport viewport, Typefaces faces) {
        this.content = content;
        this.viewport = viewport;
        this.faces = faces;
        this.way = viewport.planeToScreen();
        this.inSight = new InSight(viewport);
    }

    /** Everything the clock changes, and where it can be pointed at. */
    record Composed(List<Mark> marks, HitTest hitTest, List<PlacedLabel> labels, Furniture furniture) {}

    static Composed of(
            Coast coast,
            MapContent content,
            Viewport viewport,
            Typefaces faces,
            List<ScreenIsland> islands,
            Obstacles obstacles) {
        FigureMarks figures = new FigureMarks(content, viewport, faces);
        figures.islands(islands);
        if (content.layers().contains(Layer.BOUNDARIES)) {
            figures.lines(coast);
        }
        if (content.layers().contains(Layer.SEA_LIMITS)) {
            figures.inSight.limits(coast.seaLimits());
        }
        Furniture furniture = figures.furniture(coast, islands);
        if (content.layers().contains(Layer.NAMES)) {
            figures.names(obstacles, furniture.occupied());
        }
        if (content.layers().contains(Layer.GRATICULE)) {
            figures.degrees(furniture.occupied());
        }
        figures.marks.addAll(furniture.marks());
        return new Composed(
                List.copyOf(figures.marks),
                new HitTest(islands, figures.drawn, figures.labels),
                figures.labels,
                furniture);
    }

    /** Emphasised islands last, so that no neighbour covers their outline. */
    private void islands(List<ScreenIsland> islands) {
        double anchorX = way.screenX(0);
        double anchorY = way.screenY(0);
        for (Emphasis emphasis : List.of(Emphasis.DIMMED, Emphasis.NONE, Emphasis.HOVERED, Emphasis.SELECTED)) {
            for (ScreenIsland island : islands) {
                IslandPaint paint = content.paintOf(island.id());
                if (paint.emphasis() == emphasis) {
                    inSight.island(island, paint);
                    marks.addAll(IslandMarks.of(island, paint, anchorX, anchorY));
                }
            }
        }
    }

    private void lines(Coast coast) {
        PlaneBox clip = GroundMarks.clipOf(viewport);
        for (LinePaint paint : content.lines()) {
            Path2D.Float path = new Path2D.Float();
            List<CoastShape> shapes = Stream.concat(coast.boundaryLines().stream(), coast.seaLimits().stream())
                    .filter(shape -> shape.id().equals(paint.geometry()))
                    .toList();
            shapes.forEach(shape -> path.append(shape.onScreen(way, clip), false));
            painted.addAll(shapes);
            if (path.getCurrentPoint() != null) {
                marks.add(new Mark.Line(path, Shade.of(Tone.LINE_CASING), Pens.CASING));
                marks.add(new Mark.Line(path, Shade.of(paint.ink()), Pens.of(paint.style())));
                drawn.add(new HitTest.DrawnLine(paint.geometry(), path));
                inSight.line(paint, shapes);
            }
        }
    }

    private Furniture furniture(Coast coast, List<ScreenIsland> islands) {
        Furniture plain = Furniture.of(content, inSight.of(content.legend().stream()), viewport, faces);
        return LocatorMap.of(coast, viewport)
                .filter(locator -> content.layers().contains(Layer.LOCATOR))
                .flatMap(locator -> locator.placeAmong(plain, islands)
                        .map(place -> plain.with(locator.marksIn(place, content.names(), faces), place)))
                .orElse(plain);
    }

    private void names(Obstacles obstacles, List<Rectangle2D> furniture) {
        TypeScale type = TypeScale.of(viewport.width(), viewport.height());
        LabelChoices choices = new LabelChoices(
                faces, type, viewport, obstacles.withLines(painted, way), Neighbours.of(content.names(), viewport));
        labels = new LabelPlacer(choices, viewport).place(content.names(), furniture);
        labels.forEach(label -> marks.addAll(label.marks()));
    }

    /** The net's degrees at the edge, where no name stands. */
    private void degrees(List<Rectangle2D> furniture) {
        TypeScale type = TypeScale.of(viewport.width(), viewport.height());
        List<Rectangle2D> taken = new ArrayList<>(furniture);
        labels.forEach(label -> taken.addAll(label.boxes()));
        for (Graticule.EdgeLabel label : Graticule.labels(viewport)) {
            String words = label.meridian()
                    ? content.words().eastOf(label.degrees())
                    : content.words().northOf(label.degrees());
            TextRun run = faces.set(words, Lettering.SANS, type.size(9));
            double x = label.meridian() ? label.at() - run.width() / 2 : viewport.width() - run.width() - 4;
            double y = label.meridian() ? 3 : label.at() - run.height() / 2;
            Rectangle2D box = new Rectangle2D.Double(x, y, run.width(), run.height());
            boolean inSight = box.getMinX() >= 2
                    && box.getMaxX() <= viewport.width() - 2
                    && y >= 2
                    && box.getMaxY() <= viewport.height() - 2;
            if (inSight && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                marks.add(new Mark.Letters(
                        run, x, y + run.ascent(), 0, Shade.of(Tone.WATER_TEXT), Shade.of(Tone.WATER_HALO), 2.2f));
            }
        }
    }
}
