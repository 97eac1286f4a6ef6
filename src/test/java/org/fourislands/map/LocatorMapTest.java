package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.fourislands.earth.Position;
import org.junit.jupiter.api.Test;

class LocatorMapTest {

    private static final Coast COAST = SampleGeography.coast();
    private static final MapLimits LIMITS = MapLimits.of(COAST);

    @Test
    void theHomeViewHasOneAndTheLayerTakesItOff() {
        Viewport home = LIMITS.home(1600, 1000);
        assertEquals(1, locators(scene(home, EnumSet.allOf(Layer.class))));
        assertEquals(0, locators(scene(home, EnumSet.complementOf(EnumSet.of(Layer.LOCATOR)))));
    }

    @Test
    void aPictureOfTheWholeAreaNeedsNone() {
        Viewport farthest = LIMITS.clamp(new Viewport(new Framing(new Position(147, 46), 1e6), 1000, 900));
        assertEquals(0, locators(scene(farthest, EnumSet.allOf(Layer.class))));
    }

    @Test
    void theFrameLiesWhereThePictureDoes() {
        Viewport shikotan = new Viewport(new Framing(new Position(146.75, 43.8), 120), 1000, 700);
        LocatorMap locator = LocatorMap.of(COAST, shikotan).orElseThrow();
        Rectangle2D place = new Rectangle2D.Double(0, 0, 1000, 1000);
        Rectangle2D frame = locator.frameIn(place);
        PlaneBox area = COAST.overview().box();
        PlanePoint middle = EqualAreaProjection.OF_THE_ISLANDS.forward(new Position(146.75, 43.8));
        assertEquals((middle.x() - area.minX()) / area.width() * 1000, frame.getCenterX(), 0.5);
        assertEquals((area.maxY() - middle.y()) / area.height() * 1000, frame.getCenterY(), 0.5);
        assertEquals(120 * 1000 / area.width() * 1000, frame.getWidth(), 0.5);
    }

    /** In one hand: tinted. Held by both, or by either: in the land's own colour. Two maps: what both tint alike. */
    @Test
    void landAroundIsInTheTintsOfTheDay() {
        List<LandPaint> around = SampleContent.around();
        Rectangle2D place = new Rectangle2D.Double(0, 0, 1000, 1000);
        assertEquals(
                2 * around.size(), new LocatorLand(COAST, around).marksIn(place).size());
        LandPaint hokkaido = around.get(0);
        LandPaint either = new LandPaint(hokkaido.tract(), List.of(Ink.JAPAN, Ink.RUSSIA), List.of());
        assertEquals(0, new LocatorLand(COAST, List.of(either)).marksIn(place).size());
        MapContent today = SampleContent.of1956().withLand(around);
        MapContent other =
                today.withLand(List.of(hokkaido, new LandPaint(around.get(1).tract(), List.of(Ink.JAPAN), List.of())));
        assertEquals(
                List.of(hokkaido),
                LocatorLand.shared(COAST, List.of(today, other)).paints());
    }

    /** The part of Sakhalin south of the 50th parallel lies below that line on the little map too. */
    @Test
    void landAroundIsCutAtItsParallel() {
        LandPaint south = SampleContent.around().get(2);
        Rectangle2D place = new Rectangle2D.Double(0, 0, 1000, 1000 / ratio());
        Mark.Fill fill = (Mark.Fill)
                new LocatorLand(COAST, List.of(south)).marksIn(place).get(0);
        PlaneBox box = COAST.overview().box();
        double parallel = EqualAreaProjection.OF_THE_ISLANDS.forward(143, 50).y();
        double line = (box.maxY() - parallel) / box.height() * place.getHeight();
        assertEquals(line, fill.shape().getBounds2D().getMinY(), 3);
    }

    private static double ratio() {
        PlaneBox box = COAST.overview().box();
        return box.width() / box.height();
    }

    @Property(tries = 150)
    void itCoversNeitherIslandNorFurniture(
            @ForAll @IntRange(min = 400, max = 2200) int width,
            @ForAll @IntRange(min = 300, max = 1300) int height,
            @ForAll @DoubleRange(min = 143, max = 151) double longitude,
            @ForAll @DoubleRange(min = 42.5, max = 47) double latitude,
            @ForAll @DoubleRange(min = 1.3, max = 3.2) double logScale) {
        Framing framing = new Framing(new Position(longitude, latitude), Math.pow(10, logScale));
        MapScene scene = scene(LIMITS.clamp(new Viewport(framing, width, height)), EnumSet.allOf(Layer.class));
        if (locators(scene) == 0) {
            return;
        }
        var occupied = scene.furniture().occupied();
        Rectangle2D place = occupied.get(occupied.size() - 1);
        assertTrue(new Rectangle2D.Double(0, 0, width, height).contains(place));
        occupied.stream()
                .filter(other -> !other.equals(place))
                .forEach(other -> assertFalse(other.intersects(place), "furniture"));
        scene.islands().forEach(island -> assertFalse(island.shape().intersects(place), island.id()));
    }

    @Test
    void theOverviewIsCoarseAndCutToTheArea() {
        Overview overview = COAST.overview();
        int vertices =
                overview.land().stream().mapToInt(ring -> ring.length / 2).sum();
        assertTrue(vertices > 200 && vertices < 6000, "vertices " + vertices);
        for (double[] ring : overview.land()) {
            for (int i = 0; i < ring.length; i += 2) {
                assertTrue(ring[i] >= overview.box().minX() - 1
                        && ring[i] <= overview.box().maxX() + 1);
                assertTrue(ring[i + 1] >= overview.box().minY() - 1
                        && ring[i + 1] <= overview.box().maxY() + 1);
            }
        }
    }

    /** How many pieces of furniture there are beyond those without a locator. */
    private static int locators(MapScene scene) {
        Set<Layer> without = EnumSet.allOf(Layer.class);
        without.remove(Layer.LOCATOR);
        MapScene plain = scene(scene.viewport(), without);
        return scene.furniture().occupied().size()
                - plain.furniture().occupied().size();
    }

    private static MapScene scene(Viewport viewport, Set<Layer> layers) {
        return MapScene.compose(COAST, SampleContent.of1956().withLayers(layers), viewport, Samples.FACES);
    }
}
