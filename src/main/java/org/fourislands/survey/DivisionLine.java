package org.fourislands.survey;

import org.fourislands.earth.Position;

/**
 * Where a group is cut so that its parts have given shares of its area: a line that runs straight on the map, square to the
 * island's long axis. An illustration of the arithmetic; nobody has proposed this line.
 *
 * @param group {@code etorofu}
 * @param from its north-western end, off the shore
 * @param to its south-eastern end, off the other shore; who goes there has the nearer part on the right
 * @param nearerKm2 geodesic area of the part nearer to Hokkaido
 * @param fartherKm2 geodesic area of the other part
 */
public record DivisionLine(String group, Position from, Position to, double nearerKm2, double fartherKm2) {

    /** The nearer part of the whole, 0 to 1, as measured on the ellipsoid. */
    public double nearerShare() {
        return nearerKm2 / (nearerKm2 + fartherKm2);
    }
}
