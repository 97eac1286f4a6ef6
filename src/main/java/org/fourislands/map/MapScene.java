package org.fourislands.map;

import java.util.List;

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
    private final FigureMarks.Composed figures;

    private MapScene(
            Coast coast,
            MapContent content,
            Viewport viewport,
            Typefaces faces,
            List<Mark> ground,
            List<ScreenIsland> islands,
            Obstacles obstacles) {
        this.coast = coast;
        this.content = content;
        this.viewport = viewport;
        this.faces = faces;
        this.ground = ground;
        this.islands = islands;
        this.obstacles = obstacles;
        this.figures = FigureMarks.of(coast, content, viewport, faces, islands, obstacles);
    }

    public static MapScene compose(Coast coast, MapContent content, Viewport viewport, Typefaces faces) {
        PlaneToScreen way = viewport.planeToScreen();
        return new MapScene(
                coast,
                content,
                viewport,
                faces,
                GroundMarks.of(coast, viewport, content.layers()),
                ScreenIsland.allOf(coast, way, GroundMarks.clipOf(viewport)),
                Obstacles.of(coast, way));
    }

    /** The same ground with other figures on it: another day. The ground is made anew only if its layers change. */
    public MapScene showing(MapContent other) {
        List<Mark> sameGround =
                other.layers().equals(content.layers()) ? ground : GroundMarks.of(coast, viewport, other.layers());
        return new MapScene(coast, other, viewport, faces, sameGround, islands, obstacles);
    }

    public Viewport viewport() {
        return viewport;
    }

    public MapContent content() {
        return content;
    }

    public HitTest hitTest() {
        return figures.hitTest();
    }

    /** The names that found room, each with its forms: what a reader of the picture can read on it. */
    public List<NameTag> namesShown() {
        return figures.labels().stream().map(PlacedLabel::tag).toList();
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

    List<ScreenIsland> islands() {
        return islands;
    }
}
