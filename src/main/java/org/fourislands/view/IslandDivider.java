package org.fourislands.view;

import java.util.Optional;
import org.fourislands.earth.Position;

/** Reckons where an island would be divided by a straight line. Asked on any thread, again and again; quick. */
@FunctionalInterface
public interface IslandDivider {
    /** Knows of no line: a division is then told, and not drawn. */
    IslandDivider NONE = (island, share) -> Optional.empty();

    /**
     * The line that leaves {@code share} of the island's area, above 0 and below 1, on its left, which is the side towards
     * Hokkaido; empty where none is known.
     */
    Optional<DividingLine> divide(String island, double share);

    /** A line that runs straight on the map, from off one shore to off the other. */
    record DividingLine(Position from, Position to) {}
}
