package org.fourislands.map;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The marks of what was worked out rather than recorded: washes below, dashed lines above, each with a light edge to stand out. */
final class OverlayMarks {
    private static final double STRIPES = 9;
    private final Coast coast;
    private final Viewport viewport;
    private final PlaneToScreen way;
    private final PlaneBox clip;
    private final Set<Swatch.Drawn> inSight = new HashSet<>();

    OverlayMarks(Coast coast, Viewport viewport) {
        this.coast = coast;
        this.viewport = viewport;
        this.way = viewport.planeToScreen();
        this.clip = GroundMarks.clipOf(viewport);
    }

    /** What goes below the islands: all but divisions. */
    List<Mark> below(List<Overlay> overlays) {
        List<Mark> marks = new ArrayList<>();
        for (Overlay.Kind kind : List.of(
                Overlay.Kind.ZONE,
                Overlay.Kind.PASSING,
                Overlay.Kind.TWO_HUNDRED_MILES,
                Overlay.Kind.TWELVE_MILES,
                Overlay.Kind.EQUAL_DISTANCE_BEFORE,
                Overlay.Kind.EQUAL_DISTANCE)) {
            overlays.stream().filter(overlay -> overlay.kind() == kind).forEach(overlay -> draw(overlay, marks));
        }
        return marks;
    }

    /** What goes on top of them. */
    List<Mark> above(List<Overlay> overlays) {
        List<Mark> marks = new ArrayList<>();
        overlays.stream()
                .filter(overlay -> overlay.kind() == Overlay.Kind.DIVISION)
                .forEach(overlay -> draw(overlay, marks));
        return marks;
    }

    /** Whether the picture shows any of it; a swatch in no side's ink stands for both. */
    boolean shows(Swatch.Drawn swatch) {
        return inSight.stream()
                .anyMatch(drawn ->
                        drawn.kind() == swatch.kind() && (swatch.ink() == Ink.NONE || swatch.ink() == drawn.ink()));
    }

    private void draw(Overlay overlay, List<Mark> marks) {
        Path2D.Float path = coast.shapeOf(overlay).onScreen(way, clip);
        if (path.getCurrentPoint() == null) {
            return;
        }
        if (overlay.kind() == Overlay.Kind.ZONE) {
            marks.add(new Mark.Fill(path, Shade.ofZone(overlay.ink())));
        } else if (overlay.kind() == Overlay.Kind.PASSING) {
            marks.add(stripes(path, way.screenX(0), way.screenY(0)));
        } else {
            marks.add(new Mark.Line(path, Shade.of(Tone.OVERLAY_CASING), Pens.casingOf(overlay.kind())));
            marks.add(new Mark.Line(path, shade(overlay.kind(), overlay.ink()), Pens.of(overlay.kind())));
        }
        Rectangle2D sight = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
        if (isArea(overlay.kind()) ? path.intersects(sight) : crosses(path, sight)) {
            inSight.add(new Swatch.Drawn(overlay.kind(), overlay.ink()));
        }
    }

    private static boolean isArea(Overlay.Kind kind) {
        return kind == Overlay.Kind.ZONE || kind == Overlay.Kind.PASSING;
    }

    /** Sea that passes from one side to the other; level stripes, since those of islands slant. */
    static Mark.Line stripes(Shape area, double anchorX, double anchorY) {
        Path2D.Float lines = Hatching.lines(Edges.of(area), 0, STRIPES, anchorX, anchorY);
        return new Mark.Line(lines, Shade.of(Tone.ZONE_STRIPE), Pens.of(Overlay.Kind.PASSING));
    }

    /** Whether the line itself is in sight; a path answers for the area it would enclose. */
    private static boolean crosses(Path2D.Float line, Rectangle2D sight) {
        double[] to = new double[6];
        double fromX = 0;
        double fromY = 0;
        for (PathIterator way = line.getPathIterator(null); !way.isDone(); way.next()) {
            boolean drawn = way.currentSegment(to) == PathIterator.SEG_LINETO;
            if (drawn && sight.intersectsLine(fromX, fromY, to[0], to[1])) {
                return true;
            }
            fromX = to[0];
            fromY = to[1];
        }
        return false;
    }

    static Shade shade(Overlay.Kind kind, Ink ink) {
        return kind == Overlay.Kind.DIVISION || ink == Ink.NONE ? Shade.of(Tone.TEXT) : Shade.of(ink);
    }
}
