package org.fourislands.map;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The whole area of the data, so coarse that it can be drawn as a stamp-sized map.
 *
 * @param box the area, metres of the plane
 * @param land rings {@code x, y, x, y ..} cut to the area, metres of the plane. Not copied: nobody writes to them
 * @param islands the same of the disputed islands
 */
record Overview(PlaneBox box, List<double[]> land, List<double[]> islands) {

    private static final double COARSE_METRES = 3500;
    private static final double SMALLEST_METRES = 5000;

    /** {@code cut} is where land and sea end. */
    static Overview of(List<CoastShape> land, List<CoastShape> islands, EarthBox cut) {
        PlaneBox box = cut.isEmpty() ? PlaneBox.NOTHING : cut.inscribed(EqualAreaProjection.OF_THE_ISLANDS);
        return new Overview(box, rings(land, box), rings(islands, box));
    }

    boolean isEmpty() {
        return box.isEmpty() || land.isEmpty();
    }

    /** The same of a piece of the land; what lies on one side of a parallel where it is divided. */
    Path2D.Float tract(List<CoastShape> shapes, Optional<LandTract.Part> part) {
        // As a picture of one metre a pixel with the plane's middle at 0, 0, turned upright again.
        PlaneToScreen metres = new PlaneToScreen(0, 0, 1, 0, 0);
        Path2D.Float whole = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        for (double[] ring : rings(shapes, box)) {
            whole.moveTo(metres.screenX(ring[0]), metres.screenY(ring[1]));
            for (int i = 2; i < ring.length; i += 2) {
                whole.lineTo(metres.screenX(ring[i]), metres.screenY(ring[i + 1]));
            }
            whole.closePath();
        }
        Path2D.Float kept = part.map(parallel -> new ParallelCut(parallel, metres).area(whole))
                .orElse(whole);
        kept.transform(AffineTransform.getScaleInstance(1, -1));
        return kept;
    }

    private static List<double[]> rings(List<CoastShape> shapes, PlaneBox box) {
        List<double[]> rings = new ArrayList<>();
        for (CoastShape shape : shapes) {
            for (CoastPath path : shape.paths()) {
                PlaneBox extent = path.box();
                if (extent.meets(box) && Math.max(extent.width(), extent.height()) > SMALLEST_METRES) {
                    double[] kept = box.cut(ring(path));
                    if (kept.length >= 6) {
                        rings.add(kept);
                    }
                }
            }
        }
        return rings;
    }

    /** What the tolerance leaves of an outline; of a small one the box it fills. */
    private static double[] ring(CoastPath path) {
        List<PlanePoint> kept = path.verticesAbove(COARSE_METRES);
        PlaneBox box = path.box();
        List<PlanePoint> points = kept.size() > 3
                ? kept
                : List.of(
                        new PlanePoint(box.minX(), box.minY()),
                        new PlanePoint(box.maxX(), box.minY()),
                        new PlanePoint(box.maxX(), box.maxY()),
                        new PlanePoint(box.minX(), box.maxY()));
        return points.stream()
                .flatMapToDouble(point -> DoubleStream.of(point.x(), point.y()))
                .toArray();
    }
}
