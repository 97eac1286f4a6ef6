package org.fourislands.map;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The land around on the little map in the corner, in the tints of the day. Hatches would be lost at that size: what two sides
 * held, what may have been either's or is nobody's keeps the land's own colour there, and so does what two maps tint differently.
 */
record LocatorLand(Coast coast, List<LandPaint> paints) {

    LocatorLand {
        paints = paints.stream()
                .filter(paint -> paint.fills().size() == 1 && paint.hatches().isEmpty())
                .toList();
    }

    /** What all maps that share the locator tint alike. */
    static LocatorLand shared(Coast coast, List<MapContent> maps) {
        List<LandPaint> alike = new ArrayList<>(maps.get(0).land());
        maps.forEach(map -> alike.retainAll(map.land()));
        return new LocatorLand(coast, alike);
    }

    List<Mark> marksIn(Rectangle2D place) {
        PlaneBox box = coast.overview().box();
        double scale = place.getWidth() / box.width();
        AffineTransform way = new AffineTransform(
                scale, 0, 0, -scale, place.getX() - box.minX() * scale, place.getY() + box.maxY() * scale);
        List<Mark> marks = new ArrayList<>();
        for (LandPaint paint : paints) {
            Path2D.Float shape = new Path2D.Float(coast.overviewOf(paint.tract()), way);
            marks.add(new Mark.Fill(shape, Shade.ofLand(paint.fills().get(0))));
            marks.add(new Mark.Line(shape, Shade.of(paint.fills().get(0)), Pens.FINE));
        }
        return marks;
    }
}
