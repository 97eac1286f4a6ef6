package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.Set;
import org.fourislands.history.Atlas;
import org.fourislands.history.Event;
import org.fourislands.history.SmallAtlas;
import org.junit.jupiter.api.Test;

/** A work lights up the islands for which the record calls it as a witness. */
final class CitedIslandsTest {
    private final Atlas atlas = SmallAtlas.atlas();

    @Test
    void everyIslandOfAnEventIsLitByTheWorksItCites() {
        CitedIslands cited = new CitedIslands(atlas);
        for (Event event : atlas.content().events()) {
            event.summary().citations().forEach(citation -> {
                Set<String> missing = new HashSet<>(event.islands());
                missing.removeAll(cited.of(citation.source()));
                assertEquals(Set.of(), missing, event.id());
            });
        }
        assertFalse(cited.of("treaty-1855").isEmpty());
    }

    @Test
    void aWorkThatIsCitedNowhereLightsNothing() {
        assertEquals(Set.of(), new CitedIslands(atlas).of("unknown"));
    }

    @Test
    void islandsAreLitByTheirGroups() {
        Set<String> groups = new Touching(atlas).groups(Selection.source("treaty-1855"));
        assertFalse(groups.isEmpty());
        assertEquals(Set.of(), new Touching(atlas).groups(Selection.source("unknown")));
    }
}
