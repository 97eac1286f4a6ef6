package org.fourislands.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The named things round an island, so that its name is not taken for another's and leaves room for theirs.
 *
 * @param islands the groups
 * @param marks where the larger settlements have their dots, pixels
 */
record Neighbours(List<Named> islands, List<Point2D.Double> marks) {

    private static final int LARGER = 2;
    private static final double ROOM_EAST = 110;
    private static final double ROOM = 8;

    Neighbours {
        islands = List.copyOf(islands);
        marks = List.copyOf(marks);
    }

    /** A group and its middle, pixels. */
    record Named(String id, Point2D.Double at) {}

    static Neighbours of(List<NameTag> tags, Viewport viewport) {
        return new Neighbours(
                tags.stream()
                        .filter(tag -> tag.kind() == TagKind.ISLAND)
                        .map(tag -> new Named(tag.id(), viewport.screenOf(tag.at())))
                        .toList(),
                tags.stream()
                        .filter(tag -> tag.kind() == TagKind.TOWN && tag.importance() <= LARGER)
                        .map(tag -> viewport.screenOf(tag.at()))
                        .toList());
    }

    /** Whether a name would stand nearer to another island than to its own, whose middle is given. */
    boolean mistake(String id, Point2D.Double middle, Rectangle2D box) {
        double own = away(middle, box);
        return islands.stream().filter(other -> !other.id.equals(id)).anyMatch(other -> away(other.at, box) < own);
    }

    /** Whether a name would leave a settlement no room for its dot and the beginning of its name. */
    boolean crowd(Rectangle2D box) {
        return marks.stream()
                .anyMatch(mark -> box.intersects(mark.x - ROOM, mark.y - ROOM, ROOM_EAST + ROOM, 2 * ROOM));
    }

    private static double away(Point2D.Double at, Rectangle2D box) {
        double dx = Math.max(0, Math.max(box.getMinX() - at.x, at.x - box.getMaxX()));
        double dy = Math.max(0, Math.max(box.getMinY() - at.y, at.y - box.getMaxY()));
        return Math.hypot(dx, dy);
    }
}
