package org.fourislands.survey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourislands.map.GeoData;
import org.fourislands.map.GeoShape;

/** The land around the four groups, and in whose undisputed hand each piece of it is. */
final class Coasts {
    private final Map<Hand, Shore> undisputed = new EnumMap<>(Hand.class);
    private final DataEdge edge;

    private Coasts(List<GeoShape> land, Map<String, Hand> hands) {
        this.edge = DataEdge.of(land);
        Map<Hand, List<double[]>> paths = new EnumMap<>(Hand.class);
        for (Hand hand : Hand.values()) {
            paths.put(hand, new ArrayList<>());
        }
        Map<Hand, Shore> named = new EnumMap<>(Hand.class);
        for (Hand hand : Hand.values()) {
            named.put(hand, Shore.of(namedCoast(land, hands, hand)));
        }
        for (GeoShape shape : land) {
            List<double[]> coast = coastOf(shape);
            Hand hand = Optional.ofNullable(hands.get(shape.id())).orElseGet(() -> nearest(coast, named));
            paths.getOrDefault(hand, new ArrayList<>()).addAll(coast);
        }
        paths.forEach((hand, own) -> undisputed.put(hand, Shore.of(own)));
    }

    /** {@code hands} says of the land that has a name in the data whose it is; nameless rocks go with the nearest such land. */
    static Coasts of(GeoData geography, Map<String, Hand> hands) {
        return new Coasts(geography.land(), hands);
    }

    private List<double[]> namedCoast(List<GeoShape> land, Map<String, Hand> hands, Hand hand) {
        return land.stream()
                .filter(shape -> hands.get(shape.id()) == hand)
                .flatMap(shape -> coastOf(shape).stream())
                .toList();
    }

    private List<double[]> coastOf(GeoShape shape) {
        return shape.paths().stream()
                .flatMap(path -> edge.coastOf(path).stream())
                .toList();
    }

    private static Hand nearest(List<double[]> coast, Map<Hand, Shore> named) {
        CoastField japan = new CoastField(List.of(shore(named, Hand.JAPAN)));
        CoastField russia = new CoastField(List.of(shore(named, Hand.RUSSIA)));
        double[] first = coast.get(0);
        double[] point = new double[3];
        Space.put(first[0], first[1], point, 0);
        return japan.metres(point) <= russia.metres(point) ? Hand.JAPAN : Hand.RUSSIA;
    }

    private static Shore shore(Map<Hand, Shore> shores, Hand hand) {
        return Optional.ofNullable(shores.get(hand)).orElseGet(() -> Shore.of(List.of()));
    }

    Shore of(Hand hand) {
        return shore(undisputed, hand);
    }

    DataEdge edge() {
        return edge;
    }
}
