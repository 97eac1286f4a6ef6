package org.fourislands.map;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The line that leads from a name to its island where the name would else be taken for that of a nearer one. */
final class LeaderLine {
    private static final BasicStroke CASING = new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke LINE = new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private LeaderLine() {}

    /** From where a name's box comes nearest to the middle of its island, in pixels. */
    static List<Mark> from(Rectangle2D box, Point2D.Double island) {
        Line2D.Double line = new Line2D.Double(
                Math.max(box.getMinX(), Math.min(box.getMaxX(), island.x)),
                Math.max(box.getMinY(), Math.min(box.getMaxY(), island.y)),
                island.x,
                island.y);
        return List.of(
                new Mark.Line(line, Shade.of(Tone.SOFT_HALO), CASING), new Mark.Line(line, Shade.of(Tone.TEXT), LINE));
    }
}
