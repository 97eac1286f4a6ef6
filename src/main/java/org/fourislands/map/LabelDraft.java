package org.fourislands.map;

import java.util.List;
import java.util.stream.Stream;

/**
 * A name with its possible places, and the one it has where neither the picture's edge nor the legend is in the way.
 *
 * @param choices the cheapest first
 */
record LabelDraft(NameTag tag, List<LabelChoice> choices, PlacedLabel best) {

    LabelDraft {
        choices = List.copyOf(choices);
    }

    /** Whether the map would not be understood without a name: those of the four groups. */
    static boolean mustStand(NameTag tag) {
        return tag.kind() == TagKind.ISLAND && tag.importance() <= 1;
    }

    Stream<PlacedLabel> bestFirst() {
        return Stream.concat(Stream.of(best), choices.stream().map(LabelChoice::label));
    }

    boolean mustStand() {
        return mustStand(tag);
    }
}
