package org.fourislands.geodata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fourislands.geodata.Geodata.Feature;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The boundary lines lie where their treaties put them. */
class LinesTest {

    @Test
    void everyLineThatTheRecordSpeaksOfIsThere() {
        List<Feature> all = Geodata.layer("boundary-lines");
        assertEquals(
                List.of("claim-1855", "soya-1875", "treaty-1875", "treaty-1905"),
                all.stream().map(f -> f.text("line")).sorted().toList());
        assertEquals(
                new TreeSet<>(List.of("", "de-facto-1945")),
                Geodata.layer("sea-limits").stream()
                        .map(f -> f.text("line"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theBorderOf1855RunsBetweenEtorofuAndUrup() {
        Geometry line = line("boundary-lines", "claim-1855");
        Geometry etorofu = Geodata.layer("four-islands").get(0).shape();
        Geometry urup = land("urup");
        assertTrue(etorofu.disjoint(line));
        assertTrue(urup.disjoint(line));
        assertTrue(line.distance(etorofu) < 0.5);
        assertTrue(line.distance(urup) < 0.5);
    }

    @Test
    void theBorderOf1875PassesBetweenShumshuAndKamchatka() {
        Geometry line = line("boundary-lines", "treaty-1875");
        assertTrue(land("shumshu").disjoint(line));
        assertTrue(land("kamchatka").disjoint(line));
        assertEquals(land("shumshu").distance(line), land("kamchatka").distance(line), 0.03);
    }

    @Test
    void theBorderOf1905FollowsTheFiftiethParallelFromShoreToShore() {
        Geometry line = line("boundary-lines", "treaty-1905");
        for (Coordinate vertex : line.getCoordinates()) {
            assertEquals(50, vertex.y);
        }
        assertTrue(land("sakhalin").getBoundary().isWithinDistance(line.getBoundary(), 1e-6));
        assertTrue(line.getEnvelopeInternal().getWidth() > 1.5);
    }

    @Test
    void theLineOf1945PassesWestOfKaigaraAndOfAllTheIslands() {
        Geometry line = line("sea-limits", "de-facto-1945");
        Coordinate kaigara = Geodata.layer("islet-points").get(0).shape().getCoordinate();
        Coordinate west = new Coordinate(145, kaigara.y);
        Geometry fromTheWest = new GeometryFactory().createLineString(new Coordinate[] {west, kaigara});
        assertEquals(1, fromTheWest.intersection(line).getNumPoints());
        assertTrue(
                Geodata.layer("four-islands").stream().allMatch(f -> f.shape().disjoint(line)));
    }

    private static Geometry line(String layer, String id) {
        return Geodata.layer(layer).stream()
                .filter(f -> f.text("line").equals(id))
                .findFirst()
                .orElseThrow()
                .shape();
    }

    private static Geometry land(String id) {
        return Geodata.layer("surrounding-land").stream()
                .filter(f -> f.text("land").equals(id))
                .findFirst()
                .orElseThrow()
                .shape();
    }
}
