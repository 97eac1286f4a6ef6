package org.fourislands.survey;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourislands.map.GeoData;
import org.fourislands.storage.geodata.GeodataReader;

/** The survey of the project's own shapefiles, made once for all tests. */
final class TheSurvey {
    static final GeoData GEOGRAPHY = GeodataReader.read(Path.of("geodata")).data();
    static final IslandSurvey ISLANDS = IslandSurvey.of(GEOGRAPHY);
    static final List<String> JAPANS = List.of("hokkaido", "honshu", "sado", "rishiri", "rebun", "okushiri");

    private TheSurvey() {}

    static SeaSurvey sea() {
        return new SeaSurvey(GEOGRAPHY, ISLANDS, hands());
    }

    /** By the ids of the land, as the record says it. */
    static Map<String, Hand> hands() {
        Map<String, Hand> hands = new HashMap<>();
        GEOGRAPHY.land().stream()
                .filter(land -> !land.id().isEmpty())
                .forEach(land -> hands.put(land.id(), JAPANS.contains(land.id()) ? Hand.JAPAN : Hand.RUSSIA));
        return hands;
    }
}
