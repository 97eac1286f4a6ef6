package org.fourislands.view;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param words as typed
 * @param unfolded the groups of which more than the first few are wanted
 * @param most how many of an unfolded group
 */
public record FindRequest(String words, Set<FoundGroup> unfolded, int most) {
    private static final int FEW = 3;
    private static final int MANY = 100;
    private static final int ALL = 1000;

    public FindRequest {
        unfolded = Set.copyOf(unfolded);
    }

    /** The first few of each group. */
    public static FindRequest typed(String words) {
        return new FindRequest(words, Set.of(), MANY);
    }

    /** As good as all there is. */
    public static FindRequest everything(String words) {
        return new FindRequest(words, EnumSet.allOf(FoundGroup.class), ALL);
    }

    /** The same, with more of these groups. */
    public FindRequest unfolding(Set<FoundGroup> groups) {
        return new FindRequest(words, groups, most);
    }

    /** How many of a group are wanted. */
    public int mostOf(FoundGroup group) {
        return unfolded.contains(group) ? most : FEW;
    }
}
