package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** A name shown before and after a small move stands on the same place of the earth, unless edge or legend drove it away. */
    @ParameterizedTest
    @CsvSource({"1600,1000,1", "1024,700,1", "1600,1000,0.4", "900,600,0.12", "1600,1000,3"})
    void namesStandStillOnTheMapWhilePanning(int width, int height, double zoom) {
        Viewport home = LIMITS.home(width, height);
        Viewport start = home.zoomedTo(home.framing().metresPerPixel() * zoom, width / 3.0, height * 0.6);
        MapScene before = scene(start);
        int stayed = 0;
        for (int step = 1; step <= 20; step++) {
            MapScene after = scene(start.pannedBy(7 * step, -4 * step));
            for (PlacedLabel label : before.labels()) {
                Optional<PlacedLabel> later = find(after, label.tag());
                PlacedLabel moved =
                        new PlacedLabel(label.tag(), shifted(label.boxes(), 7 * step, -4 * step), List.of());
                if (later.isEmpty() || isDriven(moved, after) || isDriven(back(later.get(), step), before)) {
                    continue;
                }
                assertEquals(
                        moved.boxes().get(0).getX(),
                        later.get().boxes().get(0).getX(),
                        0.02,
                        label.tag().id());
                assertEquals(
                        moved.boxes().get(0).getY(),
                        later.get().boxes().get(0).getY(),
                        0.02,
                        label.tag().id());
                stayed++;
            }
        }
        assertTrue(stayed >= 20, "stayed " + stayed);
    }

    private static PlacedLabel back(PlacedLabel label, int step) {
        return new PlacedLabel(label.tag(), shifted(label.boxes(), -7 * step, 4 * step), List.of());
    }

    /** Whether edge or furniture is in the way there. */
    private static boolean isDriven(PlacedLabel label, MapScene scene) {
        Viewport viewport = scene.viewport();
        Rectangle2D sight = new Rectangle2D.Double(5, 5, viewport.width() - 10, viewport.height() - 10);
        return !label.within(sight) || label.meets(scene.furniture().occupied());
    }

    private static Optional<PlacedLabel> find(MapScene scene, NameTag tag) {
        return scene.labels().stream().filter(label -> label.tag().equals(tag)).findFirst();
    }

    private static List<Rectangle2D> shifted(List<Rectangle2D> boxes, double dx, double dy) {
        return boxes.stream()
                .map(box -> (Rectangle2D)
                        new Rectangle2D.Double(box.getX() + dx, box.getY() + dy, box.getWidth(), box.getHeight()))
                .toList();
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
