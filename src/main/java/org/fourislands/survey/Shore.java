package org.fourislands.survey;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Coasts that are always in one hand: of a group, of a part of one, or of a party's undisputed land.
 *
 * @param paths {@code lon, lat, lon, lat ..} in degrees; one of a single point is a rock. Nobody writes to them
 */
record Shore(List<double[]> paths, ShoreIndex index) {
    private static final double METRES = 1000;

    Shore {
        paths = List.copyOf(paths);
    }

    static Shore of(List<double[]> paths) {
        return new Shore(paths, ShoreIndex.of(paths));
    }

    double lengthKm() {
        return paths.stream().mapToDouble(Ellipsoid::lengthKm).sum();
    }

    /** The shortest way over the surface to another shore; of two shores apart one end of it is always a vertex. */
    OptionalDouble kmTo(Shore other) {
        if (index.isEmpty() || other.index.isEmpty()) {
            return OptionalDouble.empty();
        }
        double squared = nearestSquared(other, Double.POSITIVE_INFINITY);
        squared = other.nearestSquared(this, squared);
        return OptionalDouble.of(Space.overSurface(Math.sqrt(squared)) / METRES);
    }

    private double nearestSquared(Shore other, double bound) {
        double best = bound;
        double[] point = new double[3];
        for (double[] path : paths) {
            for (int i = 0; i + 1 < path.length; i += 2) {
                Space.put(path[i], path[i + 1], point, 0);
                best = other.index.nearestSquared(point[0], point[1], point[2], best);
            }
        }
        return best;
    }
}
