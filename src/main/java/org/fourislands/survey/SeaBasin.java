package org.fourislands.survey;

import java.util.List;
import java.util.stream.Stream;
import org.fourislands.map.GeoData;
import org.fourislands.map.PlaneBox;
import org.locationtech.jts.geom.Geometry;

/**
 * The sea round the four groups, whoever has them: within twelve and within two hundred nautical miles of their shores, in the
 * map's plane of equal areas.
 *
 * @param box what holds it all, with some room
 * @param reach the two hundred miles with the land in them
 * @param sea the two hundred miles without it
 * @param nearSea the twelve miles without land
 * @param doubtfulEdgeKm how much of the outer edge is nearer to the edge of the data than to a coast in it
 */
record SeaBasin(
        PlaneBox box,
        Geometry reach,
        Geometry land,
        Geometry sea,
        Geometry nearSea,
        OuterEdge edge,
        OuterEdge nearEdge,
        double edgeKm,
        double doubtfulEdgeKm) {
    static final double NAUTICAL_MILE = 1852;
    private static final double TWELVE = 12 * NAUTICAL_MILE;
    private static final double TWO_HUNDRED = 200 * NAUTICAL_MILE;
    private static final double COARSE = 2000;
    private static final double FINE = 500;
    private static final double ROOM = 5000;
    private static final double THIRD = 1 / 3.0;

    static SeaBasin of(GeoData geography, IslandSurvey islands, Coasts coasts, Progress progress) {
        CoastField coast = new CoastField(islands.shores());
        PlaneBox box = around(islands.shores(), CoastField.STRETCH * TWO_HUNDRED + ROOM);
        PlaneBox nearBox = around(islands.shores(), CoastField.STRETCH * TWELVE + ROOM);
        Geometry reach = within(coast, TWO_HUNDRED, box, COARSE, new Stage(progress, 0, THIRD));
        Geometry nearReach = within(coast, TWELVE, nearBox, FINE, new Stage(progress, THIRD, 2 * THIRD));
        Geometry land = Faces.land(
                Stream.of(geography.islands(), geography.land())
                        .flatMap(List::stream)
                        .toList(),
                reach.getEnvelopeInternal());
        OuterEdge edge = new OuterEdge(reach, land);
        progress.step(1);
        return new SeaBasin(
                box,
                reach,
                land,
                Faces.difference(reach, land),
                Faces.difference(nearReach, land),
                edge,
                new OuterEdge(nearReach, land),
                edge.kmWhere(point -> true),
                edge.kmWhere(point -> coasts.edge().isNearerThan(TWO_HUNDRED, PlaneRings.onEarth(point.x, point.y))));
    }

    private static Geometry within(CoastField coast, double limit, PlaneBox box, double grain, Progress progress) {
        Field field = coast.within(limit);
        List<double[]> edge = ZeroLine.of(field, box, grain, progress);
        return Faces.where(field, Faces.lines(edge));
    }

    private static PlaneBox around(List<Shore> shores, double room) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (Shore shore : shores) {
            for (double[] path : shore.paths()) {
                double[] plane = PlaneRings.toPlane(path);
                for (int i = 0; i + 1 < plane.length; i += 2) {
                    minX = Math.min(minX, plane[i]);
                    maxX = Math.max(maxX, plane[i]);
                    minY = Math.min(minY, plane[i + 1]);
                    maxY = Math.max(maxY, plane[i + 1]);
                }
            }
        }
        return new PlaneBox(minX - room, minY - room, maxX + room, maxY + room);
    }
}
