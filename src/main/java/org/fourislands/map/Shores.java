package org.fourislands.map;

import java.awt.Shape;
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

    /** Land as it lies on the screen. */
    static Shores ofLand(Shape land) {
        Shores shores = new Shores(true);
        shores.shores.add(Shore.of(land, true));
        return shores;
    }

    /** Half of what the islands at a point measure across; 0 where there is none. */
    double extentAt(double x, double y) {
        return shores.stream()
                .filter(shore -> shore.bounds.contains(x, y))
                .mapToDouble(shore -> shore.bounds.longest() / 2)
                .max()
                .orElse(0);
    }

    /** Pixels between a box and the nearest of what bounds them: the shores themselves are no nearer. */
    double away(Rectangle2D box) {
        return shores.stream()
                .mapToDouble(shore -> shore.bounds.away(box))
                .min()
                .orElse(0);
    }

    private Shores with(List<CoastShape> shapes, PlaneToScreen way) {
        PlaneBox clip = way.inSight(MARGIN);
        for (CoastShape shape : shapes) {
            if (shape.box().meets(clip)) {
                Path2D.Float path = new Path2D.Float();
                shape.paths().forEach(part -> part.appendTo(path, way, clip, COARSE_PIXELS));
                shores.add(Shore.of(path, closed));
            }
        }
        return this;
    }

    /** Whether a box would cover any of the islands. */
    boolean touch(Rectangle2D box) {
        Extent asked = Extent.of(box);
        for (Shore shore : shores) {
            if (touches(shore, asked)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a box would cover an island so small that it would be lost below it. */
    boolean touchSmall(Rectangle2D box) {
        Extent asked = Extent.of(box);
        return shores.stream()
                .filter(shore -> shore.bounds.longest() < SMALL_PIXELS)
                .anyMatch(shore -> touches(shore, asked));
    }

    private boolean touches(Shore shore, Extent box) {
        if (!shore.bounds.meets(box)) {
            return false;
        }
        double x = (box.left + box.right) / 2;
        double y = (box.top + box.bottom) / 2;
        boolean inside = shore.stretches.isEmpty();
        for (Stretch stretch : shore.stretches) {
            if (stretch.bounds.meets(box) && stretch.crosses(box)) {
                return true;
            }
            inside ^= closed && stretch.bounds.liesRightOf(x, y) && stretch.isOddRightOf(x, y);
        }
        return closed && inside;
    }

    /** One island or line. */
    private record Shore(Extent bounds, List<Stretch> stretches) {

        static Shore of(Shape shape, boolean closed) {
            List<Stretch> stretches = new ArrayList<>();
            for (double[] ring : Edges.of(shape).rings()) {
                int points = ring.length / 2;
                int edges = closed ? points : points - 1;
                for (int from = 0; from < edges; from += Stretch.EDGES) {
                    stretches.add(Stretch.of(ring, from, Math.min(from + Stretch.EDGES, edges)));
                }
            }
            return new Shore(Extent.of(shape.getBounds2D()), stretches);
        }
    }

    /** Some edges of a ring that follow each other: passed over together where nothing is asked of their place. */
    private static final class Stretch {
        static final int EDGES = 16;

        private final double[] ring;
        private final int from;
        private final int to;
        private final Extent bounds;

        private Stretch(double[] ring, int from, int to, Extent bounds) {
            this.ring = ring;
            this.from = from;
            this.to = to;
            this.bounds = bounds;
        }

        static Stretch of(double[] ring, int from, int to) {
            Extent bounds = new Extent(ring[2 * from], ring[2 * from + 1], ring[2 * from], ring[2 * from + 1]);
            for (int point = from + 1; point <= to; point++) {
                int at = 2 * point % ring.length;
                bounds = bounds.with(ring[at], ring[at + 1]);
            }
            return new Stretch(ring, from, to, bounds);
        }

        boolean crosses(Extent box) {
            Rectangle2D.Double area =
                    new Rectangle2D.Double(box.left, box.top, box.right - box.left, box.bottom - box.top);
            for (int edge = from; edge < to; edge++) {
                int start = 2 * edge;
                int end = (start + 2) % ring.length;
                if (area.intersectsLine(ring[start], ring[start + 1], ring[end], ring[end + 1])) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a ray to the right of a point passes an odd number of the edges. */
        boolean isOddRightOf(double x, double y) {
            boolean odd = false;
            for (int edge = from; edge < to; edge++) {
                int start = 2 * edge;
                odd ^= passesRightOf(x, y, ring, start, (start + 2) % ring.length);
            }
            return odd;
        }

        private static boolean passesRightOf(double x, double y, double[] ring, int from, int to) {
            return (ring[from + 1] > y) != (ring[to + 1] > y)
                    && x
                            < ring[from]
                                    + (y - ring[from + 1]) * (ring[to] - ring[from]) / (ring[to + 1] - ring[from + 1]);
        }
    }

    /** A box, edges included. */
    private record Extent(double left, double top, double right, double bottom) {

        static Extent of(Rectangle2D box) {
            return new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        }

        Extent with(double x, double y) {
            return new Extent(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
        }

        boolean meets(Extent other) {
            return right >= other.left && left <= other.right && bottom >= other.top && top <= other.bottom;
        }

        boolean contains(double x, double y) {
            return x >= left && y >= top && x < right && y < bottom;
        }

        /** Whether a ray to the right of a point can meet something in it. */
        boolean liesRightOf(double x, double y) {
            return right >= x && top <= y && bottom >= y;
        }

        double away(Rectangle2D box) {
            double dx = Math.max(0, Math.max(left - box.getMaxX(), box.getMinX() - right));
            double dy = Math.max(0, Math.max(top - box.getMaxY(), box.getMinY() - bottom));
            return Math.hypot(dx, dy);
        }

        double longest() {
            return Math.max(right - left, bottom - top);
        }
    }
}
