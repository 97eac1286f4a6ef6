package org.fourislands.map;

import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The marks that only a move of the map changes: sea, net, limits, land, lakes. */
final class GroundMarks {

    private static final double CLIP_MARGIN = 40;
    private static final double DEEPEST = 8000;

    private final Coast coast;
    private final Viewport viewport;
    private final PlaneToScreen way;
    private final PlaneBox clip;
    private final List<Mark> marks = new ArrayList<>();

    private GroundMarks(Coast coast, Viewport viewport) {
        this.coast = coast;
        this.viewport = viewport;
        this.way = viewport.planeToScreen();
        this.clip = clipOf(viewport);
    }

    static PlaneBox clipOf(Viewport viewport) {
        return viewport.planeToScreen().inSight(CLIP_MARGIN);
    }

    static List<Mark> of(Coast coast, Viewport viewport, Set<Layer> layers) {
        GroundMarks ground = new GroundMarks(coast, viewport);
        ground.sea(layers);
        ground.land();
        ground.beyond();
        return List.copyOf(ground.marks);
    }

    private void sea(Set<Layer> layers) {
        marks.add(new Mark.Wash(new Rectangle(0, 0, viewport.width(), viewport.height()), new Shade(Tone.SEA, 0)));
        if (layers.contains(Layer.DEPTHS)) {
            List<Mark.Fill> depths = depths();
            depths.forEach(depth -> marks.add(new Mark.Wash(depth.shape(), depth.shade())));
            marks.addAll(depths);
        }
        if (layers.contains(Layer.GRATICULE)) {
            marks.add(new Mark.Line(Graticule.lines(viewport), Shade.of(Tone.GRATICULE), Pens.HAIR));
        }
        Path2D.Float land = together(coast.land(), clip);
        marks.add(new Mark.Line(land, Shade.of(Tone.SHALLOWS), Pens.SHALLOWS));
        if (layers.contains(Layer.SEA_LIMITS)) {
            marks.add(new Mark.Line(
                    together(coast.seaLimits(), PlaneBox.EVERYTHING), Shade.of(Tone.SEA_LIMIT), Pens.SEA_LIMIT));
        }
    }

    private List<Mark.Fill> depths() {
        List<Mark.Fill> fills = new ArrayList<>();
        for (SeaDepth depth : coast.depths()) {
            if (depth.from() > 0 && depth.shape().box().meets(clip)) {
                Path2D.Float shape = depth.shape().onScreen(way, clip);
                fills.add(new Mark.Fill(shape, new Shade(Tone.SEA, strengthOf(depth.from()))));
            }
        }
        return fills;
    }

    /** Shelf, slope and trench each get their share of the ramp. */
    static float strengthOf(int metres) {
        return (float) Math.pow(Math.min(1, metres / DEEPEST), 0.62);
    }

    private void land() {
        Path2D.Float land = together(coast.land(), clip);
        marks.add(new Mark.Fill(land, Shade.of(Tone.LAND)));
        marks.add(new Mark.Line(land, Shade.of(Tone.SHORE), Pens.SHORE));
        Path2D.Float lakes = together(coast.lakes(), clip);
        marks.add(new Mark.Fill(lakes, Shade.of(Tone.LAKE)));
        marks.add(new Mark.Line(lakes, Shade.of(Tone.SHORE), Pens.HAIR));
    }

    /** Paper where land and sea end, and the line that frames them, as far as either is in sight. */
    private void beyond() {
        PlaneBox sheet = coast.overview().box();
        if (sheet.isEmpty() || sheet.contains(way.inSight(0))) {
            return;
        }
        Rectangle2D frame = way.onScreen(sheet);
        Path2D.Float paper = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        paper.append(new Rectangle2D.Double(-1, -1, viewport.width() + 2, viewport.height() + 2), false);
        paper.append(frame, false);
        marks.add(new Mark.Fill(paper, Shade.of(Tone.CARD)));
        marks.add(new Mark.Line(frame, Shade.of(Tone.CARD_EDGE), Pens.SCALE));
    }

    /** A dashed line is not to be clipped, else its dashes would creep along it when the map is moved. */
    private Path2D.Float together(List<CoastShape> shapes, PlaneBox within) {
        Path2D.Float path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        for (CoastShape shape : shapes) {
            for (CoastPath part : shape.paths()) {
                part.appendTo(path, way, within, Coast.TOLERANCE_PIXELS);
            }
        }
        return path;
    }
}
