package org.fourislands.map;

import java.util.List;
import java.util.stream.Stream;

/**
 * A name with its possible places, and the one it has where neither the picture's edge nor the legend is in the way.
 *
 * @param bestIndex the index of that one
 */
record LabelDraft(NameTag tag, List<PlacedLabel> places, int bestIndex) {

    LabelDraft {
        places = List.copyOf(places);
    }

    PlacedLabel best() {
        return places.get(bestIndex);
    }

    Stream<PlacedLabel> bestFirst() {
        return Stream.concat(Stream.of(best()), places.stream());
    }

    /** Whether the map would not be understood without it: the four groups. */
    boolean mustStand() {
        return tag.kind() == TagKind.ISLAND && tag.importance() <= 1;
    }
}
