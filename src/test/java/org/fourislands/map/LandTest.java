package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.fourislands.earth.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The land around in its tints: cut on the parallel, told apart, kept from day to day. */
class LandTest {
    private static final Coast COAST = SampleGeography.coast();
    private static final Viewport WIDE = new Viewport(new Framing(new Position(148.5, 48.2), 1100), 1600, 1000);
    private static final double KILOMETRE = 1 / 111.0;

    private static LandTract sakhalin(LandTract.Side side) {
        return new LandTract("sakhalin-" + side, List.of("sakhalin"), Optional.of(new LandTract.Part(50, side)));
    }

    private static ScreenTract on(Viewport viewport, LandTract tract) {
        LandPaint paint = new LandPaint(tract, List.of(Ink.JAPAN), List.of());
        return ScreenTract.allOf(COAST, List.of(paint), viewport.planeToScreen(), GroundMarks.clipOf(viewport))
                .get(0);
    }

    /** At every level of detail, both sides, right up to the line. */
    @ParameterizedTest
    @ValueSource(doubles = {40, 200, 1100})
    void sakhalinIsCutOnTheParallelItself(double metresPerPixel) {
        Viewport at = new Viewport(new Framing(new Position(143, 50), metresPerPixel), 1600, 1000);
        Shape north = on(at, sakhalin(LandTract.Side.NORTH)).shape();
        Shape south = on(at, sakhalin(LandTract.Side.SOUTH)).shape();
        double step = metresPerPixel / 1000 * KILOMETRE;
        double reach = Math.min(0.6, 700 * metresPerPixel / 72_000);
        for (double longitude = 143 - reach; longitude <= 143 + reach; longitude += reach / 7) {
            Point2D.Double above = at.screenOf(new Position(longitude, 50 + step));
            Point2D.Double below = at.screenOf(new Position(longitude, 50 - step));
            assertTrue(north.contains(above) && !north.contains(below), "north at " + longitude);
            assertTrue(south.contains(below) && !south.contains(above), "south at " + longitude);
        }
    }

    @Test
    void bothPartsTogetherAreTheWholeIsland() {
        LandTract whole = new LandTract("sakhalin", List.of("sakhalin"), Optional.empty());
        double parts = area(on(WIDE, sakhalin(LandTract.Side.NORTH)).shape())
                + area(on(WIDE, sakhalin(LandTract.Side.SOUTH)).shape());
        double all = area(on(WIDE, whole).shape());
        assertEquals(all, parts, all * 1e-4);
    }

    /** Along the cut lies no shore. */
    @Test
    void theCutHasNoShoreLine() {
        Path2D.Float shore = on(WIDE, sakhalin(LandTract.Side.SOUTH)).shore();
        Point2D.Double inland = WIDE.screenOf(new Position(143, 50));
        assertFalse(new java.awt.BasicStroke(2).createStrokedShape(shore).contains(inland));
    }

    @Test
    void rocksWithoutANameGoWithTheNearestLand() {
        LandTract hokkaido = new LandTract("hokkaido", List.of("hokkaido"), Optional.empty());
        LandTract kurils = new LandTract("kurils", List.of("urup", "simushir", "shumshu"), Optional.empty());
        assertTrue(COAST.landOf(hokkaido).size() > 1 && COAST.landOf(kurils).size() > 3);
        for (CoastShape rock : COAST.landOf(kurils)) {
            assertFalse(COAST.landOf(hokkaido).contains(rock), "one piece in two hands");
        }
    }

    @Test
    void aLakeOfADisputedIslandIsNotFilledWithTheTintOfItsNeighbour() {
        LandTract around = new LandTract("around", List.of("hokkaido", "urup"), Optional.empty());
        Viewport near = new Viewport(new Framing(new Position(147, 44.7), 300), 1600, 1000);
        Shape tinted = on(near, around).shape();
        ScreenIsland.allOf(COAST, near.planeToScreen(), GroundMarks.clipOf(near))
                .forEach(island -> assertFalse(
                        tinted.contains(
                                island.bounds().getCenterX(), island.bounds().getCenterY()),
                        island.id()));
        for (CoastShape lake : COAST.lakesOf(around)) {
            assertTrue(lake.box().maxX()
                    < COAST.islands().stream()
                            .filter(island -> island.id().equals("etorofu"))
                            .mapToDouble(island -> island.box().maxX())
                            .max()
                            .orElseThrow());
        }
    }

    /** Only a hand-over costs anything: on another day of the same hands all marks are the very same. */
    @Test
    void aNewDayOfTheSameHandsPaintsTheSameMarks() {
        LandPaint before = new LandPaint(sakhalin(LandTract.Side.SOUTH), List.of(Ink.RUSSIA), List.of());
        LandPaint after = new LandPaint(sakhalin(LandTract.Side.SOUTH), List.of(Ink.JAPAN), List.of());
        LandDrawn first = LandDrawn.of(COAST, List.of(before), WIDE, Optional.empty());

        assertSame(first, LandDrawn.of(COAST, List.of(before), WIDE, Optional.of(first)));
        LandDrawn second = LandDrawn.of(COAST, List.of(after), WIDE, Optional.of(first));
        assertNotSame(first, second);
        assertSame(first.tracts(), second.tracts(), "the outline is not made anew");
    }

    @Test
    void aClickOnTintedLandIsThatLandAndOnOtherLandNothing() {
        MapContent content = SampleContent.of1956()
                .withLand(List.of(new LandPaint(sakhalin(LandTract.Side.SOUTH), List.of(Ink.JAPAN), List.of())));
        HitTest hits = MapScene.compose(COAST, content, WIDE, Samples.FACES).hitTest();
        Point2D.Double south = WIDE.screenOf(new Position(142.6, 48.9));
        Point2D.Double north = WIDE.screenOf(new Position(142.9, 51.5));

        assertEquals(Optional.of(new Hit(HitKind.LAND, "sakhalin-SOUTH")), hits.at(south.x, south.y));
        assertEquals(Optional.empty(), hits.at(north.x, north.y));
    }

    @Test
    void landBelowTheLegendIsNotMeant() {
        ScreenTract south = on(WIDE, sakhalin(LandTract.Side.SOUTH));
        Point2D.Double at = WIDE.screenOf(new Position(142.6, 48.9));
        Rectangle2D card = new Rectangle2D.Double(at.x - 5, at.y - 5, 10, 10);
        HitTest hits = new HitTest(List.of(), List.of(), List.of(), List.of(south), List.of(card));

        assertEquals(Optional.empty(), hits.at(at.x, at.y));
        assertTrue(hits.at(at.x, at.y - 7).isPresent());
    }

    @Test
    void theLegendTellsOfATintOnlyWhereItIsInSight() {
        LandPaint paint = new LandPaint(sakhalin(LandTract.Side.SOUTH), List.of(Ink.JAPAN), List.of());
        LegendEntry entry = new LegendEntry(paint.swatch(), "land around");
        MapContent some = SampleContent.of1956();
        MapContent content =
                some.saying(some.stamp(), some.legendTitle(), List.of(entry)).withLand(List.of(paint));
        Viewport near = new Viewport(new Framing(new Position(146, 43.8), 60), 1000, 620);

        assertEquals(
                List.of(entry),
                MapScene.compose(COAST, content, WIDE, Samples.FACES).legendShown());
        assertEquals(
                List.of(), MapScene.compose(COAST, content, near, Samples.FACES).legendShown());
    }

    private static double area(Shape shape) {
        double twice = 0;
        for (double[] ring : Edges.of(shape).rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                int next = i + 2 == ring.length ? 0 : i + 2;
                twice += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
            }
        }
        return Math.abs(twice) / 2;
    }
}
