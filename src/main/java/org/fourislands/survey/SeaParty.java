package org.fourislands.survey;

import java.util.List;

/**
 * The sea near the four groups that is nearer to one party's coasts than to the other's.
 *
 * @param twelveKm2 of the sea within twelve nautical miles of the four groups
 * @param twoHundredKm2 of the sea within two hundred nautical miles of the four groups, the twelve included
 * @param area that sea as closed rings {@code lon, lat, ..}, even-odd: land is left out. Nobody writes to them
 * @param twelveMiles the outer edge of its twelve miles, as lines
 * @param twoHundredMiles the outer edge of its two hundred miles, as lines
 */
public record SeaParty(
        double twelveKm2,
        double twoHundredKm2,
        List<double[]> area,
        List<double[]> twelveMiles,
        List<double[]> twoHundredMiles) {

    public SeaParty {
        area = List.copyOf(area);
        twelveMiles = List.copyOf(twelveMiles);
        twoHundredMiles = List.copyOf(twoHundredMiles);
    }
}
