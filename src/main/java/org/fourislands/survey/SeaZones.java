package org.fourislands.survey;

import java.util.List;

/**
 * The sea round the four groups, divided by the line of equal distance between the coasts of two parties. An illustration: no
 * maritime boundary is agreed here. Immutable.
 *
 * @param equalDistance points as far from the one party's nearest coast as from the other's: lines {@code lon, lat, ..}
 * @param outerEdgeKm how long the outer edge of the two hundred miles is
 * @param doubtfulEdgeKm how much of it is nearer to the edge of the data than to a coast in it, so that a coast the data does not
 *     hold could change the result
 */
public record SeaZones(
        Division division,
        List<double[]> equalDistance,
        SeaParty japan,
        SeaParty russia,
        double outerEdgeKm,
        double doubtfulEdgeKm) {

    public SeaZones {
        equalDistance = List.copyOf(equalDistance);
    }

    public SeaParty of(Hand hand) {
        return hand == Hand.JAPAN ? japan : russia;
    }
}
