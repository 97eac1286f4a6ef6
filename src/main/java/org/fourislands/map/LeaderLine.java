package org.fourislands.map;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The line that leads from a name to its island where the name would else be taken for that of a nearer one. */
record LeaderLine(Line2D line) {
    private static final BasicStroke CASING = new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke LINE = new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    /** Pixels between the middles of the small squares that keep other names off it. */
    private static final double STRIDE = 5;

    private static final double HALF = 2;

    /** From where a name's box comes nearest to the middle of its island, in pixels. */
    static LeaderLine from(Rectangle2D box, Point2D.Double island) {
        return new LeaderLine(new Line2D.Double(
                Math.max(box.getMinX(), Math.min(box.getMaxX(), island.x)),
                Math.max(box.getMinY(), Math.min(box.getMaxY(), island.y)),
                island.x,
                island.y));
    }

    List<Mark> marks() {
        return List.of(
                new Mark.Line(line, Shade.of(Tone.SOFT_HALO), CASING), new Mark.Line(line, Shade.of(Tone.TEXT), LINE));
    }

    /** Where no other name may stand: it would be taken for the one led to. Both ends are in it. */
    List<Rectangle2D> room() {
        double dx = line.getX2() - line.getX1();
        double dy = line.getY2() - line.getY1();
        int steps = (int) Math.max(1, Math.ceil(Math.hypot(dx, dy) / STRIDE));
        List<Rectangle2D> squares = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            double x = line.getX1() + dx * i / steps;
            double y = line.getY1() + dy * i / steps;
            squares.add(new Rectangle2D.Double(x - HALF, y - HALF, 2 * HALF, 2 * HALF));
        }
        return squares;
    }
}
