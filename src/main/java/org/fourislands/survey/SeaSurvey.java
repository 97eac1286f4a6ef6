package org.fourislands.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.fourislands.map.GeoData;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Works out whose coast each point of the sea round the four groups is nearer to, for any division of the groups. Seconds, not
 * for the window's thread; any other thread, one after the other.
 */
public final class SeaSurvey {
    private static final double GRAIN = 1000;
    private static final double BASIN_SHARE = 0.3;
    private static final double LINE_SHARE = 0.8;
    private static final double SQUARE_METRES = 1e6;

    private final GeoData geography;
    private final IslandSurvey islands;
    private final Coasts coasts;
    private Optional<SeaBasin> basin = Optional.empty();

    /** {@code undisputed} says in whose hand the land is that has an id in the data. */
    public SeaSurvey(GeoData geography, IslandSurvey islands, Map<String, Hand> undisputed) {
        this.geography = geography;
        this.islands = islands;
        this.coasts = Coasts.of(geography, undisputed);
    }

    /** The zones of a division; ends with a {@link java.util.concurrent.CancellationException} once they are no longer wanted. */
    public synchronized SeaZones zones(Division division, Progress progress) {
        SeaBasin sea = basin(new Stage(progress, 0, BASIN_SHARE));
        CoastField japan = field(division, Hand.JAPAN);
        CoastField russia = field(division, Hand.RUSSIA);
        List<double[]> line =
                ZeroLine.of(japan.against(russia), sea.box(), GRAIN, new Stage(progress, BASIN_SHARE, LINE_SHARE));
        Geometry lines = Faces.lines(line);
        Geometry drawn = Faces.difference(Faces.common(lines, sea.reach()), sea.land());
        List<Polygon> faces = Faces.faces(Faces.union(sea.reach().getBoundary(), lines));
        progress.step(LINE_SHARE);
        SeaParty japans = party(sea, japan.against(russia), faces);
        progress.step((1 + LINE_SHARE) / 2);
        SeaParty russias = party(sea, russia.against(japan), faces);
        progress.step(1);
        return new SeaZones(division, Faces.onEarth(drawn), japans, russias, sea.edgeKm(), sea.doubtfulEdgeKm());
    }

    private SeaBasin basin(Progress progress) {
        if (basin.isEmpty()) {
            basin = Optional.of(SeaBasin.of(geography, islands, coasts, progress));
        }
        return basin.orElseThrow();
    }

    private CoastField field(Division division, Hand hand) {
        List<Shore> shores = new ArrayList<>(islands.shores(division, hand));
        shores.add(coasts.of(hand));
        return new CoastField(shores);
    }

    private static SeaParty party(SeaBasin sea, Field nearer, List<Polygon> faces) {
        Geometry own = Faces.below(nearer, faces);
        Geometry zone = Faces.common(sea.sea(), own);
        Geometry nearZone = Faces.common(sea.nearSea(), own);
        Predicate<Coordinate> isNearer = point -> nearer.at(point.x, point.y) < 0;
        return new SeaParty(
                nearZone.getArea() / SQUARE_METRES,
                zone.getArea() / SQUARE_METRES,
                Faces.onEarth(zone),
                sea.nearEdge().where(isNearer),
                sea.edge().where(isNearer));
    }
}
