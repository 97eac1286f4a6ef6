package org.fourislands.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * To which named land a piece without a name belongs: to the nearest, as the record says of rocks. Of a long coast every so
 * many vertices are looked at, which tells islands apart that lie kilometres from each other.
 */
final class LandKin {

    private static final int LOOKED_AT = 1500;

    private final List<Outline> outlines;

    private LandKin(List<Outline> outlines) {
        this.outlines = outlines;
    }

    /** Of the shapes given those that have a name. */
    static LandKin of(Stream<CoastShape> shapes) {
        return new LandKin(shapes.filter(shape -> !shape.id().isEmpty() && !shape.isPoint())
                .map(Outline::new)
                .toList());
    }

    /** The id of the shape itself, or else of the nearest; empty where nothing has a name. */
    String of(CoastShape shape) {
        return shape.id().isEmpty() ? nearest(shape) : shape.id();
    }

    /** The id of the nearest, whatever the shape is called. */
    String nearest(CoastShape shape) {
        Optional<CoastPath> path = shape.paths().stream().findFirst();
        return path.flatMap(ring -> outlines.stream()
                        .min(Comparator.comparingDouble(outline -> outline.squaredDistance(ring.x(0), ring.y(0)))))
                .map(Outline::id)
                .orElse("");
    }

    private record Outline(CoastShape shape) {

        String id() {
            return shape.id();
        }

        /** Of what is far off the box is enough. */
        double squaredDistance(double x, double y) {
            double nearest = Double.POSITIVE_INFINITY;
            for (CoastPath path : shape.paths()) {
                int step = Math.max(1, path.vertexCount() / LOOKED_AT);
                for (int i = 0; i < path.vertexCount(); i += step) {
                    double dx = path.x(i) - x;
                    double dy = path.y(i) - y;
                    nearest = Math.min(nearest, dx * dx + dy * dy);
                }
            }
            return nearest;
        }
    }
}
