package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.fourislands.earth.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapLimitsTest {

    private static final Coast COAST = SampleGeography.coast();
    private static final MapLimits LIMITS = MapLimits.of(COAST);

    @ParameterizedTest
    @CsvSource({"560,420", "1600,1000", "420,900", "1090,380"})
    void zoomedOutAllThereIsIsSeenAsFarAsKamchatka(int width, int height) {
        Viewport out = LIMITS.clamp(new Viewport(new Framing(new Position(146, 44), 100_000), width, height));
        PlaneBox seen = out.planeToScreen().inSight(0.5);
        assertTrue(seen.contains(LIMITS.box()), () -> seen + " does not show " + LIMITS.box());
    }

    /** Beside that the paper shows on which it lies: nobody takes where the data ends for a shore. */
    @Test
    void beyondWhatThereIsIsPaper() {
        Viewport out = LIMITS.clamp(new Viewport(new Framing(new Position(146, 44), 100_000), 1200, 400));
        MapScene scene = MapScene.compose(COAST, SampleContent.of1956(), out, Samples.FACES);
        Mark.Fill paper = scene.ground().stream()
                .filter(Mark.Fill.class::isInstance)
                .map(Mark.Fill.class::cast)
                .filter(fill -> fill.shade().equals(Shade.of(Tone.CARD)))
                .findFirst()
                .orElseThrow();
        assertTrue(paper.shape().contains(3, 200) && paper.shape().contains(1197, 200));
        assertTrue(!paper.shape().contains(600, 200));
    }

    /** Along an edge of the picture land and sea end only where all there is between this edge and the one opposite is seen. */
    @Property
    void theEdgesShowOnlyWhereAllFits(
            @ForAll @IntRange(min = 300, max = 3840) int width,
            @ForAll @IntRange(min = 240, max = 2160) int height,
            @ForAll @DoubleRange(min = 125, max = 170) double longitude,
            @ForAll @DoubleRange(min = 30, max = 60) double latitude,
            @ForAll @DoubleRange(min = 0.1, max = 100_000) double metresPerPixel) {
        Framing wild = new Framing(new Position(longitude, latitude), metresPerPixel);
        Viewport tame = LIMITS.clamp(new Viewport(wild, width, height));
        PlaneBox seen = tame.planeToScreen().inSight(-1e-3);
        PlaneBox all = LIMITS.box();
        boolean inWidth = seen.minX() >= all.minX() && seen.maxX() <= all.maxX();
        boolean inHeight = seen.minY() >= all.minY() && seen.maxY() <= all.maxY();
        assertTrue(inWidth || (seen.minX() <= all.minX() && seen.maxX() >= all.maxX()));
        assertTrue(inHeight || (seen.minY() <= all.minY() && seen.maxY() >= all.maxY()));
        assertTrue(inWidth || inHeight || seen.width() <= all.width() + 1 || seen.height() <= all.height() + 1);
    }

    @ParameterizedTest
    @CsvSource({"560,420", "1000,620", "1600,1000", "3000,1600", "420,900", "700,400", "2400,700"})
    void homeShowsAllFourGroupsClearOfTheLegend(int width, int height) {
        Viewport home = LIMITS.home(width, height);
        MapScene scene = MapScene.compose(COAST, SampleContent.of1956(), home, Samples.FACES);
        for (ScreenIsland island : scene.islands()) {
            assertTrue(new Rectangle2D.Double(0, 0, width, height).contains(island.bounds()), island.id());
            for (Rectangle2D box : scene.furniture().occupied()) {
                assertTrue(!island.shape().intersects(box), island.id() + " under " + box);
            }
        }
        assertEquals(
                COAST.islands().stream().map(CoastShape::id).distinct().count(),
                scene.islands().size());
    }

    @Test
    void aViewWithinTheLimitsIsLeftAlone() {
        Viewport home = LIMITS.home(1000, 700);
        assertSame(home, LIMITS.clamp(home));
    }

    @Property(tries = 200)
    void zoomingKeepsThePlaceUnderThePointer(
            @ForAll @DoubleRange(min = 0, max = 1000) double x,
            @ForAll @DoubleRange(min = 0, max = 700) double y,
            @ForAll @DoubleRange(min = 0.1, max = 1) double factor) {
        Viewport home = LIMITS.home(1000, 700);
        Position before = home.earthAt(x, y);
        Point2D.Double after = closer(home, factor, x, y).screenOf(before);
        assertEquals(x, after.x, 1e-3);
        assertEquals(y, after.y, 1e-3);
    }

    private static Viewport closer(Viewport view, double factor, double x, double y) {
        double scale = Math.max(LIMITS.closestMetresPerPixel(), view.framing().metresPerPixel() * factor);
        return LIMITS.clamp(view.zoomedTo(scale, x, y));
    }

    @Property(tries = 200)
    void panningMovesEverythingByThatManyPixels(
            @ForAll @DoubleRange(min = -200, max = 200) double dx,
            @ForAll @DoubleRange(min = -200, max = 200) double dy) {
        Viewport home = LIMITS.home(1000, 700);
        Point2D.Double moved = home.pannedBy(dx, dy).screenOf(home.earthAt(400, 300));
        assertEquals(400 + dx, moved.x, 1e-3);
        assertEquals(300 + dy, moved.y, 1e-3);
    }

    @Test
    void withoutAnyDataThereIsStillAHome() {
        GeoData nothing =
                new GeoData(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        Coast coast = Coast.of(nothing, EqualAreaProjection.OF_THE_ISLANDS);
        Viewport home = MapLimits.of(coast).home(800, 600);
        assertEquals(147, home.earthAt(450, 300).longitude(), 2);
        assertTrue(MapScene.compose(coast, SampleContent.of1956(), home, Samples.FACES)
                .islands()
                .isEmpty());
    }
}
