package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.fourislands.earth.Position;
import org.junit.jupiter.api.Test;

class HitTestTest {

    private static final Coast COAST = SampleGeography.coast();
    private static final Viewport HOME = MapLimits.of(COAST).home(1000, 620);
    private static final HitTest HITS =
            MapScene.compose(COAST, SampleContent.of1956(), HOME, Samples.FACES).hitTest();

    private static Optional<Hit> at(double longitude, double latitude) {
        Point2D.Double point = HOME.screenOf(new Position(longitude, latitude));
        return HITS.at(point.x, point.y);
    }

    @Test
    void insideAnIslandIsTheIsland() {
        assertEquals(Optional.of(new Hit(HitKind.ISLAND, "etorofu")), at(148.4, 45.3));
        assertEquals(Optional.of(new Hit(HitKind.ISLAND, "habomai/shibotsu")), at(146.13, 43.5));
    }

    @Test
    void theSmallestRockCanBePointedAt() {
        Point2D.Double kaigara = HOME.screenOf(new Position(145.8594, 43.395));
        assertEquals(Optional.of(new Hit(HitKind.ISLAND, "habomai/kaigara")), HITS.at(kaigara.x - 2, kaigara.y + 1));
    }

    @Test
    void aTownOnAnIslandComesBeforeTheIsland() {
        assertEquals(Optional.of(new Hit(HitKind.PLACE, "shana")), at(147.88, 45.23));
    }

    @Test
    void aTownAroundIsNamedButLeadsNowhere() {
        NameTag town = TownTags.of(List.of(new Town("Kitami", new Position(143.9, 43.8), 120_000)))
                .get(0);
        Rectangle2D box = new Rectangle2D.Double(10, 10, 40, 12);
        PlacedLabel label = new PlacedLabel(town, List.of(box, box), List.of());
        assertEquals(
                Optional.empty(), new HitTest(List.of(), List.of(), List.of(label), List.of(), List.of()).at(20, 15));
    }

    @Test
    void aLineIsFoundFromAFewPixelsAside() {
        CoastPath line = COAST.boundaryLines().stream()
                .filter(shape -> shape.id().equals("claim-1855"))
                .findFirst()
                .orElseThrow()
                .paths()
                .get(0);
        PlaneToScreen way = HOME.planeToScreen();
        double x = way.screenX(line.x(line.vertexCount() - 2));
        double y = way.screenY(line.y(line.vertexCount() - 2));
        assertEquals(Optional.of(new Hit(HitKind.LINE, "claim-1855")), HITS.at(x + 4, y));
    }

    @Test
    void theOpenSeaIsNothing() {
        assertEquals(Optional.empty(), at(148.5, 44.3));
    }
}
