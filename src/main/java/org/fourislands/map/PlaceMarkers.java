package org.fourislands.map;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The small signs that stand at a place beside its name: a dot, a triangle. */
final class PlaceMarkers {

    private PlaceMarkers() {}

    static List<Mark> of(TagKind kind, Rectangle2D box) {
        if (kind == TagKind.PEAK) {
            Path2D.Float triangle = new Path2D.Float();
            triangle.moveTo(box.getMinX() - 1, box.getMaxY());
            triangle.lineTo(box.getCenterX(), box.getMinY() - 1);
            triangle.lineTo(box.getMaxX() + 1, box.getMaxY());
            triangle.closePath();
            return List.of(
                    new Mark.Line(triangle, Shade.of(Tone.HALO), Pens.HOVERED),
                    new Mark.Fill(triangle, Shade.of(Tone.SOFT_TEXT)));
        }
        double shrink = kind == TagKind.CAPE ? box.getWidth() * 0.2 : 0;
        Ellipse2D.Double dot = new Ellipse2D.Double(
                box.getX() + shrink, box.getY() + shrink, box.getWidth() - 2 * shrink, box.getHeight() - 2 * shrink);
        return List.of(new Mark.Line(dot, Shade.of(Tone.HALO), Pens.SELECTED), new Mark.Fill(dot, Shade.of(Tone.TEXT)));
    }
}
