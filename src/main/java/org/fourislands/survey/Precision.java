package org.fourislands.survey;

/** How exact the lines at sea are: half of what is promised, so that rounding elsewhere cannot break the promise. */
final class Precision {
    /** Of the distance to the coast; a thousandth is promised. */
    static final double OF_EQUAL_DISTANCE = 0.0005;

    /** Of twelve or two hundred nautical miles. */
    static final double OF_A_LIMIT = 0.0002;

    /** Near a coast where a divided island is cut, distances vanish; this is exact enough there. */
    static final double LEAST_METRES = 0.5;

    private Precision() {}
}
