package org.fourislands.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.fourislands.earth.Position;
import org.fourislands.lessons.PenMark;
import org.fourislands.map.Framing;
import org.fourislands.map.Sheet;
import org.fourislands.map.Viewport;
import org.junit.jupiter.api.Test;

class ChartPlaceTest {
    private static final Position MIDDLE = new Position(146.8, 44.1);

    private static ChartPlace place(Sheet.Arrangement arrangement, double metresPerPixel) {
        Sheet sheet = new Sheet(arrangement, 1200, 700);
        Framing framing = new Framing(MIDDLE, metresPerPixel);
        return new ChartPlace(sheet, new Viewport(framing, sheet.panelWidth(), sheet.panelHeight()));
    }

    @Property
    void aPlaceUnderThePointerIsSeenWhereThePointerIs(
            @ForAll @DoubleRange(min = 0, max = 1200) double x, @ForAll @DoubleRange(min = 0, max = 700) double y) {
        ChartPlace one = place(Sheet.Arrangement.ONE, 300);
        assertTrue(one.pixelsOf(one.earthAt(x, y)).get(0).distance(x, y) < 0.01);
    }

    /** The same place of the earth, on a map four times as large: marks move with the land. */
    @Property
    void aMarkStaysOnTheEarthWhateverTheScale(
            @ForAll @DoubleRange(min = 400, max = 800) double x, @ForAll @DoubleRange(min = 200, max = 500) double y) {
        ChartPlace near = place(Sheet.Arrangement.ONE, 100);
        ChartPlace far = place(Sheet.Arrangement.ONE, 400);
        Position drawn = near.earthAt(x, y);
        Point2D.Double seen = far.linesOf(new PenMark(List.of(drawn))).get(0).get(0);
        assertEquals(600 + (x - 600) / 4, seen.x, 0.5);
        assertEquals(350 + (y - 350) / 4, seen.y, 0.5);
    }

    @Test
    void onTwoMapsThatMoveTogetherAPlaceIsSeenTwice() {
        ChartPlace twins = place(Sheet.Arrangement.TWIN, 300);
        List<Point2D.Double> seen = twins.pixelsOf(MIDDLE);
        assertEquals(2, seen.size());
        assertEquals(twins.sheet().left(1), seen.get(1).x - seen.get(0).x, 1e-6);
        assertEquals(
                MIDDLE.longitude(), twins.earthAt(seen.get(1).x, seen.get(1).y).longitude(), 1e-6);
    }

    @Test
    void whatLiesOutsideOfTwoMapsIsNotSeenOnTheOther() {
        ChartPlace twins = place(Sheet.Arrangement.TWIN, 50);
        Position aside = twins.viewport().earthAt(twins.sheet().panelWidth() + 40, 100);
        assertEquals(List.of(), twins.pixelsOf(aside));
    }
}
