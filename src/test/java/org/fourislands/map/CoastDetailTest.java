package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CoastDetailTest {

    private static final Coast COAST = SampleGeography.coast();

    /** At any scale every vertex of the full coast lies within a pixel of the drawn line. */
    @Property(tries = 25)
    void theDrawnLineStaysWithinAPixelOfTheFullOne(@ForAll @DoubleRange(min = 0.9, max = 3.3) double logScale) {
        double metresPerPixel = Math.pow(10, logScale);
        PlaneToScreen way = new PlaneToScreen(0, 0, metresPerPixel, 0, 0);
        PlaneBox everywhere = new PlaneBox(-1e8, -1e8, 1e8, 1e8);
        for (CoastShape island : COAST.islands()) {
            for (CoastPath path : island.paths()) {
                Path2D.Float drawn = new Path2D.Float();
                path.appendTo(drawn, way, everywhere, Coast.TOLERANCE_PIXELS);
                Edges edges = Edges.of(drawn);
                for (int i = 0; i < path.vertexCount() && !edges.rings().isEmpty(); i += 3) {
                    double off = offset(edges.rings().get(0), way.screenX(path.x(i)), way.screenY(path.y(i)));
                    assertTrue(off <= 1, "off by " + off + " px at " + metresPerPixel);
                }
            }
        }
    }

    @Test
    void noRingCollapsesHoweverFarAway() {
        PlaneToScreen far = new PlaneToScreen(0, 0, 100_000, 0, 0);
        PlaneBox everywhere = new PlaneBox(-1e8, -1e8, 1e8, 1e8);
        Stream.concat(COAST.islands().stream(), COAST.land().stream())
                .flatMap(shape -> shape.paths().stream())
                .filter(path -> path.vertexCount() > 4)
                .forEach(path -> {
                    Path2D.Float drawn = new Path2D.Float();
                    path.appendTo(drawn, far, everywhere, Coast.TOLERANCE_PIXELS);
                    assertTrue(Edges.of(drawn).rings().get(0).length / 2 >= 4);
                });
    }

    /** What lies outside the clip is drawn coarser, but nothing inside may change. */
    @Test
    void theClipChangesNothingInSight() {
        PlaneToScreen way = new PlaneToScreen(0, 0, 300, 200, 150);
        PlaneBox clip = way.inSight(10);
        PlaneBox everywhere = new PlaneBox(-1e8, -1e8, 1e8, 1e8);
        for (CoastShape land : COAST.land()) {
            Path2D.Float clipped = land.onScreen(way, clip);
            Path2D.Float whole = land.onScreen(way, everywhere);
            for (int x = 0; x < 400; x += 9) {
                for (int y = 0; y < 300; y += 9) {
                    assertEquals(whole.contains(x, y), clipped.contains(x, y), land.id() + " " + x + "," + y);
                }
            }
        }
    }

    private static double offset(double[] ring, double x, double y) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            least = Math.min(least, Line2D.ptSegDist(ring[i], ring[i + 1], ring[next], ring[next + 1], x, y));
        }
        return least;
    }
}
