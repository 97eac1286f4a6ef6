package org.fourislands.view;

import java.util.List;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Island;
import org.fourislands.history.Place;
import org.fourislands.map.NameTag;
import org.fourislands.map.TagKind;
import org.fourislands.words.NameOrder;

/** The names on the map: of islands and places, both living names together, with their forms in their own scripts. */
final class NameTags {
    private static final int GROUP_IMPORTANCE = 1;
    private static final int ISLET_IMPORTANCE = 4;

    private final Atlas atlas;
    private final NameOrder order;

    NameTags(Atlas atlas, NameOrder order) {
        this.atlas = atlas;
        this.order = order;
    }

    List<NameTag> all() {
        return Stream.concat(
                        atlas.content().islands().stream().map(this::tag),
                        atlas.content().places().stream().map(this::tag))
                .toList();
    }

    private NameTag tag(Island island) {
        return new NameTag(
                island.id(),
                island.isGroup() ? TagKind.ISLAND : TagKind.ISLET,
                island.centre(),
                List.of(),
                List.of(island.names().both(order), island.names().bothNative(order)),
                island.isGroup() ? GROUP_IMPORTANCE : ISLET_IMPORTANCE);
    }

    private NameTag tag(Place place) {
        return new NameTag(
                place.id(),
                kind(place.kind()),
                place.position(),
                place.course(),
                List.of(place.names().both(order), place.names().bothNative(order)),
                place.importance());
    }

    private static TagKind kind(Place.Kind kind) {
        return switch (kind) {
            case OCEAN -> TagKind.OCEAN;
            case SEA -> TagKind.SEA;
            case STRAIT -> TagKind.STRAIT;
            case BAY -> TagKind.BAY;
            case CAPE -> TagKind.CAPE;
            case PEAK -> TagKind.PEAK;
            case LAKE -> TagKind.LAKE;
            case SETTLEMENT -> TagKind.TOWN;
            case LAND -> TagKind.LAND;
        };
    }
}
