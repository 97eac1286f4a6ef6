package org.fourislands.survey;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.map.GeoData;
import org.fourislands.map.GeoShape;
import org.fourislands.storage.geodata.GeodataReader;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.view.Reckoning;

/** The survey of the project's own shapefiles, made once for all tests. */
final class TheSurvey {
    static final GeoData GEOGRAPHY = GeodataReader.read(Path.of("geodata")).data();
    static final IslandSurvey ISLANDS = IslandSurvey.of(GEOGRAPHY);
    private static final Atlas ATLAS =
            RecordReader.read(Path.of("assets/history")).atlas();

    private TheSurvey() {}

    static SeaSurvey sea() {
        return new SeaSurvey(GEOGRAPHY, ISLANDS, hands());
    }

    /** Whose the land is, as the record says it. */
    static Map<String, Hand> hands() {
        return Reckoning.undisputed(ATLAS);
    }

    static Map<String, Hand> swappedHands() {
        Map<String, Hand> swapped = new HashMap<>();
        hands().forEach((land, hand) -> swapped.put(land, hand.other()));
        return swapped;
    }

    static DataEdge edge() {
        return DataEdge.of(GEOGRAPHY.land());
    }

    static List<double[]> pathsOf(String id) {
        return Stream.concat(GEOGRAPHY.islands().stream(), GEOGRAPHY.rocks().stream())
                .filter(shape -> shape.id().equals(id))
                .flatMap(shape -> shape.paths().stream())
                .toList();
    }

    static List<double[]> landOf(String id) {
        return GEOGRAPHY.land().stream()
                .filter(shape -> shape.id().equals(id))
                .flatMap(shape -> shape.paths().stream())
                .toList();
    }

    /** Rocks without a name that go with a party's land, by latitude and longitude as anyone can see on a map. */
    static List<double[]> nameless(Hand hand) {
        return landOf("").stream()
                .filter(path -> isJapans(path[0], path[1]) == (hand == Hand.JAPAN))
                .toList();
    }

    private static boolean isJapans(double longitude, double latitude) {
        boolean southOfSoya = latitude < 45.6 && longitude < 146;
        return southOfSoya && !(longitude < 138.5 && latitude > 41.5);
    }

    /** Every stretch of coast halved. */
    static GeoData withMoreVertices() {
        return new GeoData(
                halved(GEOGRAPHY.islands()),
                GEOGRAPHY.rocks(),
                halved(GEOGRAPHY.land()),
                GEOGRAPHY.lakes(),
                GEOGRAPHY.depths(),
                GEOGRAPHY.seaLimits(),
                GEOGRAPHY.boundaryLines(),
                GEOGRAPHY.towns());
    }

    private static List<GeoShape> halved(List<GeoShape> shapes) {
        return shapes.stream()
                .map(shape -> new GeoShape(
                        shape.id(),
                        shape.paths().stream().map(TheSurvey::halved).toList()))
                .toList();
    }

    private static double[] halved(double[] path) {
        Points points = new Points();
        for (int i = 0; i + 1 < path.length; i += 2) {
            points.add(path[i], path[i + 1]);
            if (i + 3 < path.length) {
                points.add((path[i] + path[i + 2]) / 2, (path[i + 1] + path[i + 3]) / 2);
            }
        }
        return points.toArray();
    }
}
