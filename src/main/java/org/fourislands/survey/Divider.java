package org.fourislands.survey;

import java.util.List;
import org.fourislands.earth.Position;
import org.fourislands.map.PlanePoint;

/**
 * Finds where to cut a group so that its western part has a given share of its area. The cut is square to the long axis of the
 * group's area: that needs no choice of ours, and cuts an island where it is narrow rather than along it.
 */
final class Divider {
    private static final int HALVINGS = 60;
    private static final double BEYOND_THE_SHORE = 4000;

    private final String group;
    private final List<double[]> rings;
    private final PlaneCut across;
    private final double area;
    private final double lowest;
    private final double highest;

    /** {@code rings} lie in the plane of equal areas, outlines anticlockwise and holes clockwise. */
    Divider(String group, List<double[]> rings) {
        this.group = group;
        this.rings = List.copyOf(rings);
        this.area = rings.stream().mapToDouble(PlaneRings::signedArea).sum();
        this.across = LongAxis.of(rings).across();
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double[] ring : rings) {
            for (int i = 0; i + 1 < ring.length; i += 2) {
                double reach = across.at(0).beyond(ring[i], ring[i + 1]);
                least = Math.min(least, reach);
                most = Math.max(most, reach);
            }
        }
        this.lowest = least;
        this.highest = most;
    }

    /** The cut that leaves {@code nearerShare} of the area on its near, western side. */
    PlaneCut cut(double nearerShare) {
        double low = lowest;
        double high = highest;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (nearArea(across.at(middle)) < nearerShare * area) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return across.at((low + high) / 2);
    }

    DivisionLine line(PlaneCut cut) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double[] ring : rings) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                double from = cut.beyond(ring[i], ring[i + 1]);
                double to = cut.beyond(ring[i + 2], ring[i + 3]);
                if (from <= 0 != to <= 0) {
                    double[] crossing = PlaneCut.between(ring, i, from / (from - to));
                    least = Math.min(least, cut.along(crossing[0], crossing[1]));
                    most = Math.max(most, cut.along(crossing[0], crossing[1]));
                }
            }
        }
        return new DivisionLine(
                group,
                onLine(cut, most + BEYOND_THE_SHORE),
                onLine(cut, least - BEYOND_THE_SHORE),
                geodesicKm2(cut),
                geodesicKm2(cut.flipped()));
    }

    private double nearArea(PlaneCut cut) {
        return rings.stream()
                .map(cut::nearPartOf)
                .mapToDouble(PlaneRings::signedArea)
                .sum();
    }

    double geodesicKm2(PlaneCut cut) {
        return rings.stream()
                .map(cut::nearPartOf)
                .filter(part -> part.length > 0)
                .mapToDouble(part -> Ellipsoid.signedKm2(PlaneRings.toEarth(part)))
                .sum();
    }

    private static Position onLine(PlaneCut cut, double along) {
        return PlaneRings.PLANE.inverse(
                new PlanePoint(cut.x() * cut.offset() - cut.y() * along, cut.y() * cut.offset() + cut.x() * along));
    }
}
