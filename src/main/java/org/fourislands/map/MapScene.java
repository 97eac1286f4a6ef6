package org.fourislands.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Everything one picture shows, as plain marks in the order of painting, in two parts: the ground, which only a move of the
 * map changes, and the figures, which the clock changes. Immutable, made on any thread.
 */
public final class MapScene {

    private final Coast coast;
    private final MapContent content;
    private final Viewport viewport;
    private final Typefaces faces;
    private final List<Mark> ground;
    private final List<ScreenIsland> islands;
    private final Obstacles obstacles;
    private final Stencils stencils;
    private final FigureMarks.Composed figures;

    private MapScene(
            Coast coast,
            MapContent content,
            Viewport viewport,
            Typefaces faces,
            List<Mark> ground,
            List<ScreenIsland> islands,
            Obstacles obstacles,
            Stencils stencils,
            FigureMarks.Composed figures) {
        this.coast = coast;
        this.content = content;
        this.viewport = viewport;
        this.faces = faces;
        this.ground = ground;
        this.islands = islands;
        this.obstacles = obstacles;
        this.stencils = stencils;
        this.figures = figures;
    }

    /** Two processors share the work, if there are two. */
    public static MapScene compose(Coast coast, MapContent content, Viewport viewport, Typefaces faces) {
        return compose(coast, content, viewport, faces, Optional.empty());
    }

    /** One of the maps of a sheet that has furniture of its own. */
    static MapScene composeOnSheet(Coast coast, MapContent content, Viewport viewport, Typefaces faces, OnSheet sheet) {
        return compose(coast, content, viewport, faces, Optional.of(sheet));
    }

    private static MapScene compose(
            Coast coast, MapContent content, Viewport viewport, Typefaces faces, Optional<OnSheet> sheet) {
        ForkJoinTask<List<Mark>> ground =
                ForkJoinPool.commonPool().submit(() -> GroundMarks.of(coast, viewport, content.layers()));
        PlaneToScreen way = viewport.planeToScreen();
        List<ScreenIsland> islands = ScreenIsland.allOf(coast, way, GroundMarks.clipOf(viewport));
        Obstacles obstacles = Obstacles.of(coast, way);
        Stencils stencils = new Stencils();
        FigureMarks.Composed figures =
                FigureMarks.of(coast, content, viewport, faces, islands, obstacles, sheet, stencils, Optional.empty());
        return new MapScene(coast, content, viewport, faces, ground.join(), islands, obstacles, stencils, figures);
    }

    /** The same ground with other figures on it: another day. The ground is made anew only if its layers change. */
    public MapScene showing(MapContent other) {
        return showing(other, Optional.empty());
    }

    /** The same on a sheet that has furniture of its own. */
    MapScene showingOnSheet(MapContent other, OnSheet sheet) {
        return showing(other, Optional.of(sheet));
    }

    private MapScene showing(MapContent other, Optional<OnSheet> sheet) {
        List<Mark> sameGround =
                other.layers().equals(content.layers()) ? ground : GroundMarks.of(coast, viewport, other.layers());
        FigureMarks.Composed others = FigureMarks.of(
                coast, other, viewport, faces, islands, obstacles, sheet, stencils, Optional.of(figures.land()));
        return new MapScene(coast, other, viewport, faces, sameGround, islands, obstacles, stencils, others);
    }

    public Viewport viewport() {
        return viewport;
    }

    public MapContent content() {
        return content;
    }

    Coast coast() {
        return coast;
    }

    Typefaces faces() {
        return faces;
    }

    public HitTest hitTest() {
        return figures.hitTest();
    }

    /** The names that found room, each with its forms: what a reader of the picture can read on it. */
    public List<NameTag> namesShown() {
        return figures.labels().stream().map(PlacedLabel::tag).toList();
    }

    /** The legend without what is not in sight. */
    public List<LegendEntry> legendShown() {
        return figures.legend();
    }

    /** The ids of the lines of which a part can be seen. */
    public Set<String> linesInSight() {
        return figures.hitTest().linesIn(viewport.width(), viewport.height());
    }

    List<Mark> ground() {
        return ground;
    }

    List<Mark> figures() {
        return figures.marks();
    }

    List<PlacedLabel> labels() {
        return figures.labels();
    }

    Furniture furniture() {
        return figures.furniture();
    }

    LandDrawn land() {
        return figures.land();
    }

    List<ScreenIsland> islands() {
        return islands;
    }
}
