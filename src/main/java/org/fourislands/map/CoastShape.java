package org.fourislands.map;

import java.awt.geom.Path2D;
import java.util.List;

/** A projected polygon, bundle of lines or point of one layer, with the id of its {@link GeoShape}. */
record CoastShape(String id, List<CoastPath> paths, PlaneBox box) {

    static CoastShape of(GeoShape shape, EqualAreaProjection projection, CoastSheet sheet) {
        List<CoastPath> paths = shape.paths().stream()
                .filter(path -> path.length > 1)
                .map(path -> CoastPath.of(path, projection, sheet))
                .toList();
        PlaneBox box = paths.stream().map(CoastPath::box).reduce(PlaneBox.NOTHING, PlaneBox::with);
        return new CoastShape(shape.id(), paths, box);
    }

    /** Whether it has an outline at all, or is a mere point. */
    boolean isPoint() {
        return paths.stream().allMatch(path -> path.vertexCount() < 2);
    }

    /** The shape in pixels, even-odd; empty where nothing of it is in sight. */
    Path2D.Float onScreen(PlaneToScreen way, PlaneBox clip) {
        Path2D.Float path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        for (CoastPath part : paths) {
            part.appendTo(path, way, clip, Coast.TOLERANCE_PIXELS);
        }
        return path;
    }
}
