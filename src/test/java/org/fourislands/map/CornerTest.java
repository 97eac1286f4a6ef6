package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.fourislands.earth.Position;
import org.fourislands.map.Sheet.Arrangement;
import org.junit.jupiter.api.Test;

/** What the window lays its buttons over. */
class CornerTest {
    private static final Coast COAST = SampleGeography.coast();
    private static final MapLimits LIMITS = MapLimits.of(COAST);
    private static final Corner BUTTONS = new Corner(62, 42, 286);
    private static final MapContent CONTENT = SampleContent.of1956().withLand(SampleContent.around());

    @Property(tries = 60)
    void neitherNamesNorLegendNorLocatorLieUnderTheButtons(
            @ForAll @DoubleRange(min = 143, max = 151) double longitude,
            @ForAll @DoubleRange(min = 42.5, max = 47) double latitude,
            @ForAll @DoubleRange(min = 1.3, max = 3.5) double logScale,
            @ForAll Arrangement arrangement) {
        Sheet sheet = new Sheet(arrangement, 1090, 560, 1, BUTTONS);
        Framing framing = new Framing(new Position(longitude, latitude), Math.pow(10, logScale));
        Plate plate = Plate.compose(
                COAST, contentOf(arrangement), sheet, LIMITS.clamp(sheet.showing(framing)), Samples.FACES);
        int last = plate.content().panels().size() - 1;
        Rectangle2D under = BUTTONS.on(sheet.panelWidth()).orElseThrow();
        for (PlacedLabel label : plate.scene(last).labels()) {
            assertFalse(label.meets(List.of(under)), () -> label.tag().id());
        }
        List<Rectangle2D> over = plate.scene(last).furniture().occupied();
        assertEquals(1, over.stream().filter(under::intersects).distinct().count(), "only their own room: " + over);
    }

    private static PlateContent contentOf(Arrangement arrangement) {
        PlateContent.Panel panel = new PlateContent.Panel("", CONTENT);
        return switch (arrangement) {
            case ONE -> PlateContent.alone(CONTENT);
            case TWIN -> PlateContent.twins(panel, panel, CONTENT);
            case SWIPE -> PlateContent.swipe(panel, panel, CONTENT, 0.5);
        };
    }

    @Test
    void onPaperNothingIsKeptClear() {
        assertEquals(Optional.empty(), Corner.NONE.on(1000));
        assertEquals(
                Corner.NONE,
                Sheet.whole(1000, 600).showing(LIMITS.home(1000, 600).framing()).corner());
        assertTrue(new Sheet(Arrangement.ONE, 1000, 600, 1, BUTTONS)
                .showing(LIMITS.home(1000, 600).framing())
                .pannedBy(10, 10)
                .corner()
                .equals(BUTTONS));
    }
}
