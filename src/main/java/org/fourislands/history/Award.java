package org.fourislands.history;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourislands.words.Text;

/**
 * What a proposal would do with the title to an island, or with its administration.
 *
 * @param shares who would have how much; adds up to one where anything is awarded, empty where nothing is
 * @param condition what must come first, or when it would take effect
 */
public record Award(State state, List<Share> shares, Optional<Text> condition) {

    public Award {
        shares = List.copyOf(shares);
    }

    /** The party that would have the whole, if one would. */
    public Optional<String> whole() {
        return shares.size() == 1 && shares.get(0).fraction() == 1.0
                ? Optional.of(shares.get(0).party())
                : Optional.empty();
    }

    /** Whether the shares are such as the state asks for. */
    public boolean addsUp() {
        double sum = shares.stream().mapToDouble(Share::fraction).sum();
        boolean allParts = shares.stream().allMatch(share -> share.fraction() > 0);
        return state.awards() ? allParts && Math.abs(sum - 1) < 1e-9 : shares.isEmpty();
    }

    /** What becomes of it. */
    public enum State {
        /** Goes to, or stays with, the parties of the shares. */
        GOES,
        /** Goes to them at a later time. */
        DEFERRED,
        /** Goes to them only if a condition is met. */
        CONDITIONAL,
        /** To be talked about. */
        TALKS,
        /** Expressly left open. */
        OPEN,
        /** The proposal does not speak of it. */
        UNSTATED;

        public boolean awards() {
            return this == GOES || this == DEFERRED || this == CONDITIONAL;
        }

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A party's part of an island's area: above 0, up to 1. */
    public record Share(String party, double fraction) {}
}
