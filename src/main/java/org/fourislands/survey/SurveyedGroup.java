package org.fourislands.survey;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.fourislands.map.GeoShape;

/** One of the four groups with its islets and rocks. Immutable but for what it remembers; any thread. */
final class SurveyedGroup {
    private final String id;
    private final List<GeoShape> shapes;
    private final Shore shore;
    private final Shore hokkaido;
    private final Divider divider;
    private final Map<Double, PlaneCut> cuts = new ConcurrentHashMap<>();
    private final Map<PlaneCut, Shore> parts = new ConcurrentHashMap<>();
    private final Map<PlaneCut, Measure> measures = new ConcurrentHashMap<>();

    SurveyedGroup(String id, List<GeoShape> shapes, Shore hokkaido) {
        this.id = id;
        this.shapes = List.copyOf(shapes);
        this.hokkaido = hokkaido;
        this.shore = Shore.of(
                shapes.stream().flatMap(shape -> shape.paths().stream()).toList());
        this.divider = new Divider(
                id,
                shapes.stream().flatMap(shape -> PlaneRings.of(shape).stream()).toList());
    }

    Shore shore() {
        return shore;
    }

    Stream<String> islets() {
        return shapes.stream().map(GeoShape::id).distinct();
    }

    Measure measure() {
        return measure(shapes, shore);
    }

    Measure measureOf(String islet) {
        List<GeoShape> own =
                shapes.stream().filter(shape -> shape.id().equals(islet)).toList();
        return measure(
                own,
                Shore.of(own.stream().flatMap(shape -> shape.paths().stream()).toList()));
    }

    private Measure measure(List<GeoShape> measured, Shore coast) {
        double area = measured.stream()
                .flatMap(shape -> PlaneRings.of(shape).stream())
                .mapToDouble(ring -> Ellipsoid.signedKm2(PlaneRings.toEarth(ring)))
                .sum();
        return new Measure(area, coast.lengthKm(), toHokkaido(coast));
    }

    private OptionalDouble toHokkaido(Shore coast) {
        return coast.kmTo(hokkaido);
    }

    PlaneCut cut(double nearerShare) {
        return cuts.computeIfAbsent(nearerShare, divider::cut);
    }

    DivisionLine line(double nearerShare) {
        return divider.line(cut(nearerShare));
    }

    /** The shore on the near side of a cut. */
    Shore shoreWithin(PlaneCut cut) {
        return parts.computeIfAbsent(
                cut,
                line -> Shore.of(shore.paths().stream()
                        .map(PlaneRings::toPlane)
                        .flatMap(path -> line.nearPiecesOf(path).stream())
                        .map(PlaneRings::toEarth)
                        .toList()));
    }

    /** What lies on the near side of a cut; its coast does not count the cut itself. */
    Measure measureWithin(PlaneCut cut) {
        return measures.computeIfAbsent(cut, line -> {
            Shore part = shoreWithin(line);
            return new Measure(divider.geodesicKm2(line), part.lengthKm(), toHokkaido(part));
        });
    }

    @Override
    public String toString() {
        return id;
    }
}
