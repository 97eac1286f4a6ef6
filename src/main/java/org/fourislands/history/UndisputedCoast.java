package org.fourislands.history;

import java.util.List;
import org.fourislands.sources.Statement;

/**
 * Land around the four groups that a party administers today and that the other does not claim.
 *
 * @param land ids of land in {@code geodata/}: {@code hokkaido}
 */
public record UndisputedCoast(String id, String party, List<String> land, Statement statement) {

    public UndisputedCoast {
        land = List.copyOf(land);
    }
}
