package org.fourislands.map;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the disputed islands as it lies in the picture.
 *
 * @param shape its outline, or a dot where that would be too small to see
 * @param bounds what it covers, in sight or not
 * @param dot whether a dot stands for it
 */
record ScreenIsland(String id, Shape shape, Rectangle2D bounds, boolean dot) {

    private static final double SMALLEST = 4;
    private static final double DOT_RADIUS = 2.3;

    /** All islands in sight, shapes of the same id as one. */
    static List<ScreenIsland> allOf(Coast coast, PlaneToScreen way, PlaneBox clip) {
        Map<String, List<CoastShape>> shapes = new LinkedHashMap<>();
        for (CoastShape shape : coast.islands()) {
            shapes.computeIfAbsent(shape.id(), id -> new ArrayList<>()).add(shape);
        }
        List<ScreenIsland> islands = new ArrayList<>();
        shapes.forEach((id, parts) -> {
            PlaneBox box = parts.stream().map(CoastShape::box).reduce(PlaneBox.NOTHING, PlaneBox::with);
            if (box.meets(clip)) {
                islands.add(of(id, parts, box, way, clip));
            }
        });
        return islands;
    }

    private static ScreenIsland of(String id, List<CoastShape> parts, PlaneBox box, PlaneToScreen way, PlaneBox clip) {
        double x = way.screenX(box.minX());
        double y = way.screenY(box.maxY());
        double width = box.width() / way.metresPerPixel();
        double height = box.height() / way.metresPerPixel();
        if (Math.max(width, height) < SMALLEST || parts.stream().allMatch(CoastShape::isPoint)) {
            Ellipse2D.Double dot = new Ellipse2D.Double(
                    x + width / 2 - DOT_RADIUS, y + height / 2 - DOT_RADIUS, 2 * DOT_RADIUS, 2 * DOT_RADIUS);
            return new ScreenIsland(id, dot, dot.getBounds2D(), true);
        }
        Path2D.Float path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        parts.forEach(part -> path.append(part.onScreen(way, clip), false));
        return new ScreenIsland(id, path, new Rectangle2D.Double(x, y, width, height), false);
    }
}
