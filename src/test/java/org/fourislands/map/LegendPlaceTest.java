package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fourislands.earth.Position;
import org.fourislands.map.Sheet.Arrangement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the legend and the locator stand, and how large letters are. */
class LegendPlaceTest {
    private static final Coast COAST = SampleGeography.coast();
    private static final MapLimits LIMITS = MapLimits.of(COAST);

    private static MapContent talkative(int more) {
        MapContent plain = SampleContent.of1956();
        List<LegendEntry> legend = new ArrayList<>(plain.legend());
        for (int i = 0; i < more; i++) {
            legend.add(new LegendEntry(
                    new Swatch.Divided(Ink.JAPAN, Ink.RUSSIA),
                    "for the first: equal distance from both coasts, by the proposal, illustrative " + i));
        }
        return plain.saying(plain.stamp(), "A comparison with a long name | another with a long name", legend);
    }

    @ParameterizedTest
    @CsvSource({"1024,700,0", "1024,700,5", "1024,700,9", "1600,1000,9", "2560,1440,9", "673,300,4", "560,420,9"})
    void noDisputedIslandLiesBelowTheLegend(int width, int height, int more) {
        Viewport home = LIMITS.home(width, height);
        MapScene scene = MapScene.compose(COAST, talkative(more), home, Samples.FACES);
        Rectangle2D legend = scene.furniture().occupied().get(1);
        assertTrue(legend.getHeight() > 40, "there is a legend: " + legend);
        assertCoversNone(scene.islands(), legend);
    }

    @ParameterizedTest
    @CsvSource({"0", "-120", "-260", "120", "240"})
    void norWhenTheMapIsMoved(double down) {
        Viewport moved = LIMITS.home(1024, 700).pannedBy(-150, down);
        MapScene scene = MapScene.compose(COAST, talkative(4), moved, Samples.FACES);
        assertCoversNone(scene.islands(), scene.furniture().occupied().get(1));
    }

    /** Of the whole chain, from its middle: Hokkaido and Sakhalin lie at the left, open sea at the right. */
    @ParameterizedTest
    @CsvSource({"1200,750,1500", "1200,750,1900", "900,600,2200", "1600,1000,1300"})
    void norTintedLandAroundWhereAnotherCornerIsClear(int width, int height, int metresPerPixel) {
        Viewport chain = new Viewport(new Framing(new Position(147, 46.5), metresPerPixel), width, height);
        MapContent tinted = SampleContent.of1956().withLand(SampleContent.around());
        MapScene scene = MapScene.compose(COAST, tinted, chain, Samples.FACES);
        Rectangle2D legend = scene.furniture().occupied().get(1);
        assertTrue(legend.getHeight() > 40, "there is a legend: " + legend);
        scene.land()
                .tracts()
                .forEach(tract -> assertFalse(
                        tract.shape().intersects(legend), () -> tract.tract().id()));
    }

    private static void assertCoversNone(List<ScreenIsland> islands, Rectangle2D legend) {
        islands.forEach(
                island -> assertFalse(island.shape().intersects(legend), () -> island.id() + " lies below " + legend));
    }

    /** Two maps show the same part of the earth: one locator tells where. */
    @ParameterizedTest
    @EnumSource(names = {"TWIN", "SWIPE"})
    void twoMapsShareALocatorIfTheLayerIsOn(Arrangement arrangement) {
        Sheet sheet = new Sheet(arrangement, 1024, 700);
        assertTrue(located(sheet, EnumSet.allOf(Layer.class))
                > located(sheet, EnumSet.complementOf(EnumSet.of(Layer.LOCATOR))));
    }

    private static int located(Sheet sheet, Set<Layer> layers) {
        PlateContent.Panel panel =
                new PlateContent.Panel("1956", SampleContent.of1956().withLayers(layers));
        PlateContent content = sheet.arrangement() == Arrangement.TWIN
                ? PlateContent.twins(panel, panel, panel.content())
                : PlateContent.swipe(panel, panel, panel.content(), 0.5);
        return Plate.compose(COAST, content, sheet, LIMITS.home(sheet), Samples.FACES)
                .over()
                .size();
    }

    @Test
    void allLettersGrowWithTheReadersChoice() {
        Sheet usual = Sheet.whole(1600, 1000);
        float plain = largest(usual);
        assertEquals(1.5, largest(usual.lettered(1.5)) / plain, 0.05);
        assertEquals(1.25, largest(usual.lettered(1.25)) / plain, 0.05);
    }

    private static float largest(Sheet sheet) {
        Viewport home = LIMITS.home(sheet);
        assertEquals(sheet.letters(), home.letters());
        assertEquals(sheet.letters(), home.pannedBy(10, 10).letters());
        return MapScene.compose(COAST, SampleContent.of1956(), home, Samples.FACES).figures().stream()
                .filter(Mark.Letters.class::isInstance)
                .map(mark -> ((Mark.Letters) mark).run().ascent())
                .max(Float::compare)
                .orElseThrow();
    }
}
