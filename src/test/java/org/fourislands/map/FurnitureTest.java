package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.sf.geographiclib.Geodesic;
import org.fourislands.earth.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureTest {

    private static final MapContent CONTENT = SampleContent.of1956();

    @Property(tries = 150)
    void legendStampScaleAndCreditsKeepClearOfEachOther(
            @ForAll @IntRange(min = 360, max = 3200) int width, @ForAll @IntRange(min = 280, max = 1800) int height) {
        Viewport viewport = new Viewport(new Framing(new Position(147, 44.5), 400), width, height);
        List<Rectangle2D> boxes =
                Furniture.of(CONTENT, CONTENT.legend(), viewport, Samples.FACES).occupied();
        Rectangle2D window = new Rectangle2D.Double(0, 0, width, height);
        assertEquals(4, boxes.size());
        for (int i = 0; i < boxes.size(); i++) {
            assertTrue(window.contains(boxes.get(i)), boxes.get(i) + " leaves the window");
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).intersects(boxes.get(j)), i + " meets " + j);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"560,420", "1000,620", "420,900"})
    void aSmallMapStillExplainsEverything(int width, int height) {
        TypeScale type = TypeScale.of(width, height);
        Legend legend = Legend.fitting(CONTENT, CONTENT.legend(), Samples.FACES, type, width * 0.46, height - 60);
        assertEquals(CONTENT.legend().size(), legend.rows().size());
    }

    @Test
    void theLegendLeavesOutALineThatIsNotInSight() {
        Viewport shikotan = new Viewport(new Framing(new Position(146.75, 43.8), 60), 900, 600);
        MapScene scene = MapScene.compose(SampleGeography.coast(), CONTENT, shikotan, Samples.FACES);
        double narrow = scene.furniture().occupied().get(1).getHeight();
        double full = Furniture.of(CONTENT, CONTENT.legend(), shikotan, Samples.FACES)
                .occupied()
                .get(1)
                .getHeight();
        assertTrue(narrow < full - 15);
    }

    @Test
    void theLegendSpeaksOnlyOfWhatIsInSight() {
        MapContent content = SampleContent.ofEveryKind();
        Viewport ocean = new Viewport(new Framing(new Position(150.5, 43.2), 120), 900, 600);
        assertEquals(List.of(), legendOf(content, ocean));
        Viewport shikotan = new Viewport(new Framing(new Position(146.75, 43.8), 20), 900, 600);
        assertEquals(
                List.of(),
                legendOf(SampleContent.of1956(), shikotan).stream()
                        .filter(words -> words.contains("settled") || words.contains("boundary"))
                        .toList());
        assertTrue(legendOf(SampleContent.of1956(), shikotan).contains("claimed by Japan"));
    }

    private static List<String> legendOf(MapContent content, Viewport viewport) {
        InSight sight = new InSight(viewport);
        PlaneBox clip = GroundMarks.clipOf(viewport);
        ScreenIsland.allOf(SampleGeography.coast(), viewport.planeToScreen(), clip)
                .forEach(island -> sight.island(island, content.paintOf(island.id())));
        return sight.of(content.legend().stream()).stream()
                .map(LegendEntry::words)
                .toList();
    }

    @Property(tries = 200)
    void theScaleBarIsTrueInTheMiddleOfTheMap(
            @ForAll @DoubleRange(min = 139, max = 157) double longitude,
            @ForAll @DoubleRange(min = 41, max = 51) double latitude,
            @ForAll @DoubleRange(min = 1, max = 3.2) double logScale) {
        Framing framing = new Framing(new Position(longitude, latitude), Math.pow(10, logScale));
        Viewport viewport = new Viewport(framing, 900, 600);
        ScaleBar bar = ScaleBar.of(viewport, new TypeScale(1), SampleContent.WORDS, 170);
        Position start = viewport.earthAt(450 - bar.pixels() / 2, 300);
        Position end = viewport.earthAt(450 + bar.pixels() / 2, 300);
        double metres =
                Geodesic.WGS84.Inverse(start.latitude(), start.longitude(), end.latitude(), end.longitude()).s12;
        assertEquals(1, metres / bar.metres(), 0.005);
        assertTrue(bar.pixels() <= 170 && bar.pixels() > 60, "pixels " + bar.pixels());
    }
}
