package org.fourislands.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourislands.earth.Position;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Statement;

/**
 * A named thing on the map that is not one of the islands: a sea, strait, bay, cape, peak or settlement.
 *
 * @param island the group it lies on, if on one
 * @param position where a point is drawn or a name is centred
 * @param course the line a strait's or sea's name follows; empty for a point
 * @param shores of a strait: the islands and the land it runs between, by their ids; empty where that is not recorded
 * @param importance 1 is named on every map, 5 only on the closest
 * @param note what else is known; without citations where no work was read for it, which is then shown
 * @param citations what its position and pairing of names rest on
 */
public record Place(
        String id,
        Kind kind,
        PlaceNames names,
        Optional<String> island,
        Position position,
        List<Position> course,
        List<String> shores,
        int importance,
        Optional<Statement> note,
        List<Citation> citations) {

    public Place {
        course = List.copyOf(course);
        shores = List.copyOf(shores);
        citations = List.copyOf(citations);
    }

    /** What sort of place it is. */
    public enum Kind {
        OCEAN,
        SEA,
        STRAIT,
        BAY,
        CAPE,
        PEAK,
        LAKE,
        SETTLEMENT,
        LAND;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
