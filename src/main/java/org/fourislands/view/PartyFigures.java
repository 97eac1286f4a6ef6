package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import org.fourislands.history.Place;
import org.fourislands.sources.Citation;
import org.fourislands.survey.Hand;
import org.fourislands.survey.Measure;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.Text;

/**
 * What one party would have, or has, in numbers.
 *
 * @param lots the groups it has, whole or in part
 * @param measure as measured on the shapes of this project
 * @param share of the land of the four groups, by that measure, 0 to 1
 * @param official what others publish, added up for these groups
 * @param people counts of residents; without those that the record does not have for these groups
 * @param straits both shores of which would be in this hand
 * @param sea empty where the zones are not worked out, or cannot be
 */
public record PartyFigures(
        String party,
        Hand hand,
        List<Lot> lots,
        Measure measure,
        double share,
        List<OfficialArea> official,
        People people,
        List<Place> straits,
        Optional<Sea> sea) {

    public PartyFigures {
        lots = List.copyOf(lots);
        official = List.copyOf(official);
        straits = List.copyOf(straits);
    }

    PartyFigures onLand() {
        return new PartyFigures(party, hand, lots, measure, share, official, people, List.of(), Optional.empty());
    }

    /**
     * A published area.
     *
     * @param share of the published area of all four groups, 0 to 1
     */
    public record OfficialArea(Text publisher, double km2, double share, List<Citation> citations) {
        public OfficialArea {
            citations = List.copyOf(citations);
        }
    }

    /** Residents at the end of the war, and in the latest year for which each group was counted. */
    public record People(Optional<Count> in1945, Optional<Count> latest) {}

    /** A count of residents, added up for several groups. */
    public record Count(long people, Optional<HistoricalDate> date, Text publisher, List<Citation> citations) {
        public Count {
            citations = List.copyOf(citations);
        }
    }

    /**
     * The sea nearer to this party's coasts, within so many nautical miles of the four groups, in square kilometres.
     *
     * @param moreTwelve than under today's administration; below nought where it is less
     */
    public record Sea(double twelve, double twoHundred, double moreTwelve, double moreTwoHundred) {}
}
