package org.fourislands.map;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * A piece of the land around as it lies in the picture.
 *
 * @param shape its area without its lakes, even-odd
 * @param shore its coast; not the parallel along which it is cut
 * @param bounds what of it is drawn, in sight or close to it
 */
record ScreenTract(LandTract tract, Path2D.Float shape, Path2D.Float shore, Rectangle2D bounds) {

    /** Those in sight. */
    static List<ScreenTract> allOf(Coast coast, List<LandPaint> paints, PlaneToScreen way, PlaneBox clip) {
        return paints.stream()
                .flatMap(paint -> of(coast, paint.tract(), way, clip).stream())
                .toList();
    }

    private static Optional<ScreenTract> of(Coast coast, LandTract tract, PlaneToScreen way, PlaneBox clip) {
        Path2D.Float land = together(coast.landOf(tract), way, clip);
        if (land.getCurrentPoint() == null) {
            return Optional.empty();
        }
        Path2D.Float dry = new Path2D.Float(land);
        dry.append(together(coast.lakesOf(tract), way, clip), false);
        Optional<ParallelCut> cut = tract.part().map(part -> new ParallelCut(part, way));
        Path2D.Float shape = cut.map(parallel -> parallel.area(dry)).orElse(dry);
        Path2D.Float shore = cut.map(parallel -> parallel.outline(land)).orElse(land);
        return shape.getCurrentPoint() == null
                ? Optional.empty()
                : Optional.of(new ScreenTract(tract, shape, shore, shape.getBounds2D()));
    }

    private static Path2D.Float together(List<CoastShape> shapes, PlaneToScreen way, PlaneBox clip) {
        Path2D.Float path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        for (CoastShape shape : shapes) {
            for (CoastPath part : shape.paths()) {
                part.appendTo(path, way, clip, Coast.TOLERANCE_PIXELS);
            }
        }
        return path;
    }
}
