package org.fourislands.map;

import java.util.List;

/** Name tags of the settlements around, which the record says nothing of; the larger the earlier they appear. */
public final class TownTags {

    private static final String PREFIX = "town/";

    private TownTags() {}

    /** Whether {@code tag} names a settlement around, of which nothing more is told. */
    static boolean isAround(NameTag tag) {
        return tag.id().startsWith(PREFIX);
    }

    /** One tag a town, with the id {@code town/NAME}. */
    public static List<NameTag> of(List<Town> towns) {
        return towns.stream()
                .map(town -> new NameTag(
                        PREFIX + town.name(),
                        TagKind.TOWN,
                        town.at(),
                        List.of(),
                        List.of(town.name()),
                        importanceOf(town.people())))
                .toList();
    }

    private static int importanceOf(int people) {
        if (people >= 1_000_000) {
            return 2;
        }
        if (people >= 100_000) {
            return 3;
        }
        return people >= 15_000 ? 4 : 5;
    }
}
