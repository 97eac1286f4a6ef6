package org.fourislands.derive;

import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Polygon;

/**
 * Draws a coast back towards the land by a fixed number of metres, because GSHHG draws these islands about one of its
 * raster cells too wide.
 */
final class CoastInset {
    /** Small rocks are drawn back by at most this share of the radius of a disc as large as they are. */
    private static final double SHARE_OF_RADIUS = 0.4;

    /** Slivers cut off by the inset are dropped below this size, in square metres. */
    private static final double SMALLEST_PART = 20_000;

    private final double metres;

    CoastInset(double metres) {
        this.metres = metres;
    }

    double metresFor(Polygon planar) {
        return Math.min(metres, SHARE_OF_RADIUS * Math.sqrt(planar.getArea() / Math.PI));
    }

    /** The parts that are left of a polygon in metres, largest first; never none. */
    List<Polygon> of(Polygon planar) {
        List<Polygon> parts = Shapes.polygonsOf(planar.buffer(-metresFor(planar))).stream()
                .sorted(Comparator.comparingDouble(Polygon::getArea).reversed())
                .toList();
        if (parts.isEmpty()) {
            return List.of(planar);
        }
        return parts.stream()
                .filter(part -> part.getArea() > SMALLEST_PART || part.equals(parts.get(0)))
                .toList();
    }
}
