package org.fourislands.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourislands.earth.Position;
import org.fourislands.map.GeoData;
import org.fourislands.map.GeoShape;
import org.fourislands.map.PlanePoint;

/**
 * What can be measured of the four groups and of any division of them. Immutable but for what it remembers; any thread. Takes
 * some tenths of a second to make.
 */
public final class IslandSurvey {
    private static final String HOKKAIDO = "hokkaido";

    private final Map<String, SurveyedGroup> groups;
    private final Map<String, Measure> measures;

    private IslandSurvey(Map<String, SurveyedGroup> groups) {
        this.groups = Collections.unmodifiableMap(groups);
        Map<String, Measure> measured = new LinkedHashMap<>();
        groups.forEach((id, group) -> {
            group.islets()
                    .filter(islet -> !islet.equals(id))
                    .forEach(islet -> measured.put(islet, group.measureOf(islet)));
            measured.put(id, group.measure());
        });
        this.measures = Collections.unmodifiableMap(measured);
    }

    public static IslandSurvey of(GeoData geography) {
        Shore hokkaido = Shore.of(geography.land().stream()
                .filter(land -> land.id().equals(HOKKAIDO))
                .flatMap(land -> land.paths().stream())
                .toList());
        Map<String, List<GeoShape>> shapes = new LinkedHashMap<>();
        Stream.concat(geography.islands().stream(), geography.rocks().stream())
                .forEach(shape -> shapes.computeIfAbsent(groupOf(shape.id()), group -> new ArrayList<>())
                        .add(shape));
        Map<String, SurveyedGroup> groups = new LinkedHashMap<>();
        shapes.forEach((id, own) -> groups.put(id, new SurveyedGroup(id, own, hokkaido)));
        return new IslandSurvey(groups);
    }

    private static String groupOf(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    /** The groups that the shapes hold. */
    public Set<String> groups() {
        return groups.keySet();
    }

    /** A group with all its islets and rocks, or one islet; empty where no shape is called so. */
    public Optional<Measure> measure(String id) {
        return Optional.ofNullable(measures.get(id));
    }

    /** Of all groups together. */
    public double totalKm2() {
        return groups.keySet().stream().mapToDouble(this::areaOf).sum();
    }

    private double areaOf(String group) {
        return measure(group).map(Measure::areaKm2).orElse(0.0);
    }

    /** What one party has under a division. */
    public Measure measure(Division division, Hand hand) {
        return groups.keySet().stream()
                .map(group -> measure(group, division.of(group), hand))
                .reduce(Measure.NOTHING, Measure::with);
    }

    /** What one party has of a group. */
    public Measure measure(String group, Allotment allotment, Hand hand) {
        if (!allotment.isDivided()) {
            return allotment.nearer() == hand ? measure(group).orElse(Measure.NOTHING) : Measure.NOTHING;
        }
        return group(group)
                .map(divided -> divided.measureWithin(cut(divided, allotment, hand)))
                .orElse(Measure.NOTHING);
    }

    /** Where a group would be cut so that the part nearer to Hokkaido has this share of its area; empty for no such group. */
    public Optional<DivisionLine> line(String group, double nearerShare) {
        return group(group).map(divided -> divided.line(nearerShare));
    }

    /** The share of {@code group} that makes half of all land together with the groups other than it; may lie outside 0 to 1. */
    public double shareForHalf(String group) {
        double others = totalKm2() - areaOf(group);
        return (totalKm2() / 2 - others) / areaOf(group);
    }

    /** In whose hand the part of a group is that lies towards {@code near}. */
    public Hand handAt(Division division, String group, Position near) {
        Allotment allotment = division.of(group);
        if (!allotment.isDivided() || !groups.containsKey(group)) {
            return allotment.nearer();
        }
        PlanePoint point = PlaneRings.PLANE.forward(near);
        boolean beyond = group(group)
                .filter(divided -> divided.cut(allotment.nearerShare()).beyond(point.x(), point.y()) > 0)
                .isPresent();
        return beyond ? allotment.farther() : allotment.nearer();
    }

    /** The shores of the four groups that a party has under a division. */
    List<Shore> shores(Division division, Hand hand) {
        return groups.entrySet().stream()
                .flatMap(entry -> shore(entry.getValue(), division.of(entry.getKey()), hand).stream())
                .toList();
    }

    /** The shores of the four groups, whoever has them. */
    List<Shore> shores() {
        return groups.values().stream().map(SurveyedGroup::shore).toList();
    }

    private static Optional<Shore> shore(SurveyedGroup group, Allotment allotment, Hand hand) {
        if (!allotment.isDivided()) {
            return allotment.nearer() == hand ? Optional.of(group.shore()) : Optional.empty();
        }
        return Optional.of(group.shoreWithin(cut(group, allotment, hand)));
    }

    /** The cut whose near side is the party's part. */
    private static PlaneCut cut(SurveyedGroup group, Allotment allotment, Hand hand) {
        PlaneCut cut = group.cut(allotment.nearerShare());
        return allotment.nearer() == hand ? cut : cut.flipped();
    }

    private Optional<SurveyedGroup> group(String id) {
        return Optional.ofNullable(groups.get(id));
    }
}
