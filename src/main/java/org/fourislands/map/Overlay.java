package org.fourislands.map;

import java.util.List;

/**
 * Something worked out, not recorded, that lies over land and sea: always dashed, never agreed.
 *
 * @param id what it is, for pointing at
 * @param paths lines, or rings with the first point repeated at the end: {@code lon, lat, lon, lat ..} in degrees. Not copied:
 *     nobody writes to them once they are here
 * @param ink in whose colour; {@link Ink#NONE} for a line between both
 */
public record Overlay(String id, Kind kind, List<double[]> paths, Ink ink) {

    public Overlay {
        paths = List.copyOf(paths);
    }

    /** What is drawn. */
    public enum Kind {
        /** Points as far from one side's coast as from the other's. */
        EQUAL_DISTANCE,
        /** The same of the first of two states on one map. */
        EQUAL_DISTANCE_BEFORE,
        /** The outer edge of twelve nautical miles. */
        TWELVE_MILES,
        /** The outer edge of two hundred nautical miles. */
        TWO_HUNDRED_MILES,
        /** The area one side would have, as a faint wash. */
        ZONE,
        /** The sea that is one side's in one of two states only, striped. */
        PASSING,
        /** Where an island is divided. */
        DIVISION
    }
}
