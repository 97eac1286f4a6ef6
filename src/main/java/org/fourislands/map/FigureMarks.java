package org.fourislands.map;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Stencils stencils;
    private List<PlacedLabel> labels = List.of();

    private FigureMarks(MapContent content, Viewport viewport, Typefaces faces, Stencils stencils) {
        this.content = content;
        this.viewport = viewport;
        this.faces = faces;
        this.stencils = stencils;
        this.way = viewport.planeToScreen();
        this.inSight = new InSight(viewport);
    }

    /** Everything the clock changes, and where it can be pointed at. */
    record Composed(
            List<Mark> marks,
            HitTest hitTest,
            List<PlacedLabel> labels,
            Furniture furniture,
            List<LegendEntry> legend,
            LandDrawn land) {}

    /**
     * {@code sheet} is what the map is one of two on; empty where it stands alone and has furniture of its own. {@code land} is
     * what the same view showed on another day, of which {@code stencils} are left too.
     */
    static Composed of(
            Coast coast,
            MapContent content,
            Viewport viewport,
            Typefaces faces,
            List<ScreenIsland> islands,
            Obstacles obstacles,
            Optional<OnSheet> sheet,
            Stencils stencils,
            Optional<LandDrawn> before) {
        FigureMarks figures = new FigureMarks(content, viewport, faces, stencils);
        LandDrawn land = LandDrawn.of(coast, content.land(), viewport, before);
        figures.marks.addAll(land.marks());
        land.noteIn(figures.inSight);
        OverlayMarks overlays = new OverlayMarks(coast, viewport);
        figures.marks.addAll(overlays.below(content.overlays()));
        figures.islands(islands);
        figures.marks.addAll(overlays.above(content.overlays()));
        if (content.layers().contains(Layer.BOUNDARIES)) {
            figures.lines(coast);
            sheet.ifPresent(two -> figures.keepClearOf(two.lines(), coast));
        }
        if (content.layers().contains(Layer.SEA_LIMITS)) {
            figures.inSight.limits(coast.seaLimits());
        }
        List<LegendEntry> legend = figures.legend(overlays);
        Furniture furniture =
                sheet.map(OnSheet::furniture).orElseGet(() -> figures.furniture(coast, islands, land, legend));
        List<Rectangle2D> occupied = figures.divisionLabels(furniture.occupied());
        if (content.layers().contains(Layer.NAMES)) {
            figures.names(obstacles, occupied);
        }
        if (content.layers().contains(Layer.GRATICULE)) {
            figures.degrees(obstacles.sheet(), occupied);
        }
        figures.marks.addAll(furniture.marks());
        return new Composed(
                List.copyOf(figures.marks),
                new HitTest(islands, figures.drawn, figures.labels, land.tracts(), furniture.occupied()),
                figures.labels,
                furniture,
                legend,
                land);
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
                    marks.addAll(divisionOf(island)
                            .map(division -> division.marks(island, viewport, anchorX, anchorY))
                            .orElseGet(() -> stencils.island(
                                    new Stencils.Painted(island.id(), paint),
                                    () -> IslandMarks.of(island, paint, anchorX, anchorY))));
                }
            }
        }
    }

    private Optional<Division> divisionOf(ScreenIsland island) {
        return content.divided().stream()
                .filter(divided -> divided.id().equals(island.id()) && !island.dot())
                .findFirst()
                .map(divided -> Division.of(divided, viewport));
    }

    /** Writes what is said of a divided island beside its line; where no name may then stand. */
    private List<Rectangle2D> divisionLabels(List<Rectangle2D> furniture) {
        List<Rectangle2D> taken = new ArrayList<>(furniture);
        List<DividedIsland> all = content.divided().stream()
                .flatMap(divided -> Stream.concat(Stream.of(divided), divided.other().stream()))
                .toList();
        for (DividedIsland divided : all) {
            Division.of(divided, viewport).label(viewport, faces, taken).ifPresent(label -> {
                marks.addAll(label.marks());
                taken.add(label.box());
            });
        }
        return taken;
    }

    private void lines(Coast coast) {
        for (LinePaint paint : content.lines()) {
            List<CoastShape> shapes = coast.shapesOf(paint);
            Path2D.Float path = stencils.line(paint.geometry(), () -> whole(shapes));
            painted.addAll(shapes);
            if (path.getCurrentPoint() != null) {
                if (paint.weight() != LinePaint.Weight.FAINT) {
                    marks.add(new Mark.Line(path, Shade.of(Tone.LINE_CASING), Pens.CASING));
                }
                float strength = SwatchMarks.strengthOf(paint.weight());
                marks.add(new Mark.Line(path, Shade.of(paint.ink(), strength), Pens.of(paint.style())));
                drawn.add(new HitTest.DrawnLine(paint.geometry(), path));
                inSight.line(paint, shapes);
            }
        }
    }

    /** With what is out of sight, else dashes would creep along the line when the map is moved. */
    private Path2D.Float whole(List<CoastShape> shapes) {
        Path2D.Float path = new Path2D.Float();
        shapes.forEach(shape -> path.append(shape.onScreen(way, PlaneBox.EVERYTHING), false));
        return path;
    }

    private void keepClearOf(List<LinePaint> lines, Coast coast) {
        Set<String> named = lines.stream().map(LinePaint::geometry).collect(Collectors.toSet());
        Stream.concat(coast.boundaryLines().stream(), coast.seaLimits().stream())
                .filter(shape -> named.contains(shape.id()) && !painted.contains(shape))
                .forEach(painted::add);
    }

    private List<LegendEntry> legend(OverlayMarks overlays) {
        return inSight.of(content.legend().stream()
                .filter(entry -> !(entry.swatch() instanceof Swatch.Drawn drawn) || overlays.shows(drawn)));
    }

    private Furniture furniture(Coast coast, List<ScreenIsland> islands, LandDrawn land, List<LegendEntry> legend) {
        Furniture stamp = Furniture.stamp(content, viewport, faces);
        Furniture below = stencils.legend(
                new Stencils.Explained(
                        content.legendTitle(),
                        legend,
                        content.attribution(),
                        content.land(),
                        stamp.stamp().getMaxY()),
                () -> Furniture.below(
                        stamp.stamp(),
                        content,
                        legend,
                        viewport,
                        faces,
                        Furniture.Below.of(islands, List.of(land), 0)));
        Furniture plain = stamp.with(below);
        return LocatorMap.of(coast, viewport)
                .filter(locator -> content.layers().contains(Layer.LOCATOR))
                .flatMap(locator -> locator.placeAmong(plain, islands)
                        .map(place -> plain.with(
                                stencils.locator(
                                        new Stencils.Located(place, content.names(), content.land()),
                                        () -> locator.marksIn(
                                                place, content.names(), faces, new LocatorLand(coast, content.land()))),
                                place)))
                .orElse(plain);
    }

    private void names(Obstacles obstacles, List<Rectangle2D> furniture) {
        TypeScale type = TypeScale.of(viewport);
        LabelChoices choices = new LabelChoices(
                faces, type, viewport, obstacles.withLines(painted, way), Neighbours.of(content.names(), viewport));
        LabelPlacer placer = new LabelPlacer(choices, viewport);
        List<LabelDraft> drafts = stencils.drafts(
                new Stencils.Named(content.names(), List.copyOf(painted)), () -> placer.draft(content.names()));
        labels = placer.settle(drafts, furniture);
        labels.forEach(label -> marks.addAll(label.marks()));
    }

    /** The net's degrees at the edge, where no name stands. */
    private void degrees(Rectangle2D sheet, List<Rectangle2D> furniture) {
        TypeScale type = TypeScale.of(viewport);
        List<Rectangle2D> taken = new ArrayList<>(furniture);
        labels.forEach(label -> taken.addAll(label.boxes()));
        Graticule.Edge edge = Graticule.Edge.of(viewport, sheet);
        for (Graticule.EdgeLabel label : Graticule.labels(viewport, edge)) {
            String words = label.meridian()
                    ? content.words().eastOf(label.degrees())
                    : content.words().northOf(label.degrees());
            TextRun run = faces.set(words, Lettering.SANS, type.size(9));
            double x = label.meridian() ? label.at() - run.width() / 2 : edge.right() - run.width() - 4;
            double y = label.meridian() ? edge.top() + 3 : label.at() - run.height() / 2;
            Rectangle2D box = new Rectangle2D.Double(x, y, run.width(), run.height());
            boolean inSight = box.getMinX() >= 2
                    && box.getMaxX() <= viewport.width() - 2
                    && y >= 2
                    && box.getMaxY() <= viewport.height() - 2;
            if (inSight && sheet.contains(box) && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                marks.add(new Mark.Letters(
                        run, x, y + run.ascent(), 0, Shade.of(Tone.WATER_TEXT), Shade.of(Tone.WATER_HALO), 2.2f));
            }
        }
    }
}
