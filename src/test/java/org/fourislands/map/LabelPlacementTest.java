package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.fourislands.earth.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelPlacementTest {

    private static final Coast COAST = SampleGeography.coast();
    private static final MapLimits LIMITS = MapLimits.of(COAST);
    private static final MapContent CONTENT = SampleContent.of1956();

    @Property(tries = 120)
    void namesNeverOverlapNorAreCut(
            @ForAll @IntRange(min = 400, max = 1900) int width,
            @ForAll @IntRange(min = 300, max = 1200) int height,
            @ForAll @DoubleRange(min = 143, max = 151) double longitude,
            @ForAll @DoubleRange(min = 42.5, max = 47) double latitude,
            @ForAll @DoubleRange(min = 1.3, max = 3.1) double logScale) {
        Framing framing = new Framing(new Position(longitude, latitude), Math.pow(10, logScale));
        MapScene scene = scene(LIMITS.clamp(new Viewport(framing, width, height)));
        List<Rectangle2D> taken = new ArrayList<>(scene.furniture().occupied());
        Rectangle2D window = new Rectangle2D.Double(0, 0, width, height);
        for (PlacedLabel label : scene.labels()) {
            assertFalse(label.meets(taken), () -> label.tag() + " overlaps");
            assertTrue(label.within(window), () -> label.tag() + " is cut");
            taken.addAll(label.boxes());
        }
    }

    @ParameterizedTest
    @CsvSource({"560,420", "1000,620", "1600,1000", "3000,1600", "420,900"})
    void theFourGroupsAreNamedAtHomeInBothLanguagesAndScripts(int width, int height) {
        List<NameTag> shown = scene(LIMITS.home(width, height)).namesShown();
        for (String island : List.of("etorofu", "kunashiri", "shikotan", "habomai")) {
            assertTrue(shown.stream().anyMatch(tag -> tag.id().equals(island)), island);
        }
    }

    @Test
    void noIslandsNameCoversAnIsland() {
        Viewport home = LIMITS.home(1000, 620);
        MapScene scene = scene(home);
        for (PlacedLabel label : scene.labels()) {
            if (label.tag().kind() == TagKind.ISLAND || label.tag().kind() == TagKind.ISLET) {
                for (ScreenIsland island : scene.islands()) {
                    assertFalse(
                            island.shape().intersects(label.boxes().get(0)),
                            label.tag().id());
                }
            }
        }
    }

    /** A name shown before and after a small move has moved just as far, except where edge or legend drove it away. */
    @Test
    void namesStandStillOnTheMapWhilePanning() {
        Viewport home = LIMITS.home(1600, 1000);
        Map<String, Rectangle2D> before = placesOf(scene(home));
        int jumped = 0;
        int stayed = 0;
        for (int step = 1; step <= 20; step++) {
            Map<String, Rectangle2D> after = placesOf(scene(home.pannedBy(5 * step, 3 * step)));
            for (Map.Entry<String, Rectangle2D> place : after.entrySet()) {
                Rectangle2D old = before.get(place.getKey());
                if (old != null) {
                    boolean same = Math.abs(place.getValue().getX() - old.getX() - 5 * step) < 0.01
                            && Math.abs(place.getValue().getY() - old.getY() - 3 * step) < 0.01;
                    stayed += same ? 1 : 0;
                    jumped += same ? 0 : 1;
                }
            }
        }
        assertTrue(stayed > 200, "stayed " + stayed);
        assertTrue(jumped <= stayed / 50, "jumped " + jumped + " of " + stayed);
    }

    @Test
    void theSameMapIsLetteredTheSameWay() {
        Viewport home = LIMITS.home(1000, 620);
        assertEquals(placesOf(scene(home)), placesOf(scene(home)));
    }

    private static Map<String, Rectangle2D> placesOf(MapScene scene) {
        Map<String, Rectangle2D> places = new HashMap<>();
        scene.labels()
                .forEach(label -> places.put(
                        label.tag().id(), label.boxes().get(label.boxes().size() - 1)));
        return places;
    }

    private static MapScene scene(Viewport viewport) {
        return MapScene.compose(COAST, CONTENT, viewport, Samples.FACES);
    }
}
