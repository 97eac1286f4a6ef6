package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class IslandMarksTest {

    private static final Rectangle2D BOX = new Rectangle2D.Double(10, 10, 100, 60);
    private static final ScreenIsland ISLAND = new ScreenIsland("x", BOX, BOX, false);

    private static List<Mark> marks(List<Ink> fills, List<Ink> hatches) {
        return IslandMarks.of(ISLAND, new IslandPaint("x", fills, hatches, Emphasis.NONE), 0, 0);
    }

    @Test
    void aClaimIsHatchedInTheClaimantsColourOverTheGroundOfWhoAdministers() {
        List<Mark> marks = marks(List.of(Ink.RUSSIA), List.of(Ink.JAPAN));
        assertEquals(new Shade(Tone.RUSSIA, Shade.FILL), ((Mark.Fill) marks.get(0)).shade());
        assertEquals(Shade.of(Ink.JAPAN), ((Mark.Line) marks.get(1)).shade());
    }

    @Test
    void twoClaimantsHatchInOppositeDirections() {
        List<Mark> marks = marks(List.of(), List.of(Ink.JAPAN, Ink.RUSSIA));
        assertTrue(slope(marks, Tone.JAPAN) < 0 && slope(marks, Tone.RUSSIA) > 0);
    }

    @Test
    void anUncertainDayShowsBothFadedAndHalfOfEach() {
        List<Mark> marks = marks(List.of(Ink.JAPAN, Ink.RUSSIA), List.of());
        assertEquals(Shade.of(Ink.JAPAN, Shade.FADED), ((Mark.Fill) marks.get(0)).shade());
        Mark.Fill bands = (Mark.Fill) marks.get(1);
        assertEquals(Shade.of(Ink.RUSSIA, Shade.FADED), bands.shade());
        int inside = 0;
        for (int x = 10; x < 110; x++) {
            for (int y = 10; y < 70; y++) {
                inside += bands.shape().contains(x + 0.5, y + 0.5) ? 1 : 0;
            }
        }
        assertEquals(0.5, inside / 6000.0, 0.06);
        assertTrue(BOX.contains(bands.shape().getBounds2D()));
    }

    @Test
    void whatIsNotSettledHasNoSidesColour() {
        for (Mark mark : marks(List.of(), List.of())) {
            Tone tone = mark instanceof Mark.Fill fill
                    ? fill.shade().tone()
                    : ((Mark.Line) mark).shade().tone();
            assertTrue(tone == Tone.UNSETTLED || tone == Tone.UNSETTLED_EDGE, tone.name());
        }
    }

    @Property(tries = 60)
    void hatchesStayWithinTheIsland(
            @ForAll @DoubleRange(min = -3, max = 3) double angle, @ForAll @DoubleRange(min = -50, max = 50) double x) {
        Path2D.Float ring = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        ring.append(new Rectangle2D.Double(0, 0, 90, 70), false);
        ring.append(new Rectangle2D.Double(30, 20, 30, 30), false);
        Path2D.Float lines = Hatching.lines(Edges.of(ring), angle, 7, x, 3);
        double[] from = new double[2];
        double[] step = new double[6];
        for (var path = lines.getPathIterator(null); !path.isDone(); path.next()) {
            if (path.currentSegment(step) == PathIterator.SEG_MOVETO) {
                from = step.clone();
            } else {
                double middleX = (from[0] + step[0]) / 2;
                double middleY = (from[1] + step[1]) / 2;
                boolean tiny = Math.hypot(from[0] - step[0], from[1] - step[1]) < 0.1;
                assertTrue(tiny || ring.contains(middleX, middleY), middleX + "," + middleY);
            }
        }
    }

    /** Every islet can be seen at every scale at which its group is on the map at all. */
    @Property(tries = 30)
    void noIsletVanishes(@ForAll @DoubleRange(min = 50, max = 1200) double metresPerPixel) {
        Coast coast = SampleGeography.coast();
        PlaneToScreen way = new PlaneToScreen(0, 0, metresPerPixel, 500, 400);
        List<ScreenIsland> islands = ScreenIsland.allOf(coast, way, new PlaneBox(-1e7, -1e7, 1e7, 1e7));
        assertEquals(coast.islands().stream().map(CoastShape::id).distinct().count(), islands.size());
        for (ScreenIsland island : islands) {
            Rectangle2D drawn = island.shape().getBounds2D();
            assertFalse(Math.max(drawn.getWidth(), drawn.getHeight()) < 3, island.id());
        }
    }

    private static double slope(List<Mark> marks, Tone tone) {
        double[] from = new double[6];
        double[] to = new double[6];
        for (Mark mark : marks) {
            if (mark instanceof Mark.Line line && line.shade().tone() == tone) {
                var path = line.shape().getPathIterator(null);
                path.currentSegment(from);
                path.next();
                path.currentSegment(to);
                return (to[1] - from[1]) / (to[0] - from[0]);
            }
        }
        throw new AssertionError("no hatch of " + tone);
    }
}
