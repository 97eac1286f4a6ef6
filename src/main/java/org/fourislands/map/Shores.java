package org.fourislands.map;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The disputed islands, or boundary lines, as names keep clear of them: coarse, and beyond the picture's edge too, so that panning changes nothing. */
final class Shores {

    static final double MARGIN = 400;
    private static final double COARSE_PIXELS = 2;
    private static final double SMALL_PIXELS = 90;

    private final List<Shore> shores = new ArrayList<>();
    private final boolean closed;

    private record Shore(Rectangle2D bounds, Edges edges) {}

    private Shores(boolean closed) {
        this.closed = closed;
    }

    /** Land, which has an inside. */
    static Shores ofLand(List<CoastShape> shapes, PlaneToScreen way) {
        return new Shores(true).with(shapes, way);
    }

    /** Lines, which have none. */
    static Shores ofLines(List<CoastShape> shapes, PlaneToScreen way) {
        return new Shores(false).with(shapes, way);
    }

    /** Half of what the islands at a point measure across; 0 where there is none. */
    double extentAt(double x, double y) {
        return shores.stream()
                .filter(shore -> shore.bounds.contains(x, y))
                .mapToDouble(shore -> Math.max(shore.bounds.getWidth(), shore.bounds.getHeight()) / 2)
                .max()
                .orElse(0);
    }

    private Shores with(List<CoastShape> shapes, PlaneToScreen way) {
        PlaneBox clip = way.inSight(MARGIN);
        for (CoastShape shape : shapes) {
            if (shape.box().meets(clip)) {
                Path2D.Float path = new Path2D.Float();
                shape.paths().forEach(part -> part.appendTo(path, way, clip, COARSE_PIXELS));
                Rectangle2D bounds = path.getBounds2D();
                shores.add(new Shore(bounds, Edges.of(path)));
            }
        }
        return this;
    }

    /** Whether a box would cover any of the islands. */
    boolean touch(Rectangle2D box) {
        return shores.stream().anyMatch(shore -> touches(shore, box));
    }

    /** Whether a box would cover an island so small that it would be lost below it. */
    boolean touchSmall(Rectangle2D box) {
        return shores.stream()
                .filter(shore -> Math.max(shore.bounds.getWidth(), shore.bounds.getHeight()) < SMALL_PIXELS)
                .anyMatch(shore -> touches(shore, box));
    }

    private boolean touches(Shore shore, Rectangle2D box) {
        Rectangle2D bounds = shore.bounds;
        if (bounds.getMaxX() < box.getMinX()
                || bounds.getMinX() > box.getMaxX()
                || bounds.getMaxY() < box.getMinY()
                || bounds.getMinY() > box.getMaxY()) {
            return false;
        }
        boolean inside = shore.edges.rings().isEmpty();
        for (double[] ring : shore.edges.rings()) {
            for (int i = 0; i < ring.length - (closed ? 0 : 2); i += 2) {
                int next = i + 2 == ring.length ? 0 : i + 2;
                if (box.intersectsLine(ring[i], ring[i + 1], ring[next], ring[next + 1])) {
                    return true;
                }
                inside ^= passesRightOf(box.getCenterX(), box.getCenterY(), ring, i, next);
            }
        }
        return closed && inside;
    }

    private static boolean passesRightOf(double x, double y, double[] ring, int from, int to) {
        return (ring[from + 1] > y) != (ring[to + 1] > y)
                && x < ring[from] + (y - ring[from + 1]) * (ring[to] - ring[from]) / (ring[to + 1] - ring[from + 1]);
    }
}
