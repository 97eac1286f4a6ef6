package org.fourislands.map;

import java.util.List;
import java.util.Optional;

/**
 * A piece of the land around that is tinted as one.
 *
 * @param land ids of land in {@code geodata/}; nameless rocks go with the nearest
 * @param part which part of that land, where a parallel divides it
 */
public record LandTract(String id, List<String> land, Optional<Part> part) {

    public LandTract {
        land = List.copyOf(land);
    }

    /**
     * What lies on one side of a parallel.
     *
     * @param parallel degrees north
     */
    public record Part(double parallel, Side side) {}

    /** A side of a parallel. */
    public enum Side {
        NORTH,
        SOUTH
    }
}
