package org.fourislands.storage.validation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourislands.history.Atlas;
import org.fourislands.history.AtlasContent;
import org.fourislands.history.Island;
import org.fourislands.sources.KnownPassage;
import org.fourislands.storage.record.HouseRules;

/**
 * The record under examination, with what the rules ask of it again and again.
 *
 * @param passages by what passages are known again in a copy
 * @param geometries the ids of the boundary lines in {@code geodata/}
 * @param places every statement, text and reference of the record with its place
 */
record CheckedRecord(
        Atlas atlas, HouseRules house, List<KnownPassage> passages, Set<String> geometries, RecordPlaces places) {

    static CheckedRecord of(Atlas atlas, HouseRules house, List<KnownPassage> passages, Set<String> geometries) {
        return new CheckedRecord(atlas, house, passages, geometries, RecordPlaces.of(atlas.content()));
    }

    AtlasContent content() {
        return atlas.content();
    }

    Set<String> groupIds() {
        return atlas.groups().stream().map(Island::id).collect(Collectors.toUnmodifiableSet());
    }

    List<String> groupsInOrder() {
        return atlas.groups().stream().map(Island::id).toList();
    }
}
