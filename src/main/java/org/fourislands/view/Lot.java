package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import org.fourislands.history.Award;
import org.fourislands.words.Text;

/**
 * What becomes of one group: who has how much of it, or why that cannot be said.
 *
 * @param shares who has, or would later have, how much; empty where nobody is named
 * @param condition what must come first
 */
public record Lot(String group, Fate fate, List<Award.Share> shares, Optional<Text> condition) {

    public Lot {
        shares = List.copyOf(shares);
    }

    static Lot without(String group, Fate fate) {
        return new Lot(group, fate, List.of(), Optional.empty());
    }

    /** The same without what must come first. */
    Lot bare() {
        return new Lot(group, fate, shares, Optional.empty());
    }

    /** How much of the group a party has, 0 to 1; nothing that is only to come later. */
    public double shareOf(String party) {
        return fate.isCounted()
                ? shares.stream()
                        .filter(share -> share.party().equals(party))
                        .mapToDouble(Award.Share::fraction)
                        .sum()
                : 0;
    }

    /** What is known of it. */
    public enum Fate {
        GOES,
        /** Goes once a condition is met; counted, and marked. */
        CONDITIONAL,
        /** Goes at a later time; told, not counted. */
        DEFERRED,
        TALKS,
        OPEN,
        UNSTATED,
        /** The record has no word on this group where it should have one. */
        MISSING,
        /** The record says two things of it, or shares that do not add up. */
        CONTRADICTORY;

        public boolean isCounted() {
            return this == GOES || this == CONDITIONAL;
        }

        static Fate of(Award.State state) {
            return switch (state) {
                case GOES -> GOES;
                case CONDITIONAL -> CONDITIONAL;
                case DEFERRED -> DEFERRED;
                case TALKS -> TALKS;
                case OPEN -> OPEN;
                case UNSTATED -> UNSTATED;
            };
        }
    }
}
