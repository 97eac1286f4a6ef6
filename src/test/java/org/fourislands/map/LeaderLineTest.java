package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaderLineTest {
    private static final MapLimits LIMITS = MapLimits.of(SampleGeography.coast());

    @ParameterizedTest
    @CsvSource({"150, 70, 110, 70", "50, 10, 50, 50", "50, 200, 50, 80", "0, 0, 10, 50"})
    void leadsFromTheNearestPointOfTheNameToItsIsland(double x, double y, double fromX, double fromY) {
        Rectangle2D box = new Rectangle2D.Double(10, 50, 100, 30);
        Mark.Line mark = (Mark.Line)
                LeaderLine.from(box, new Point2D.Double(x, y)).marks().get(1);
        Line2D line = (Line2D) mark.shape();
        assertEquals(new Point2D.Double(fromX, fromY), line.getP1());
        assertEquals(new Point2D.Double(x, y), line.getP2());
    }

    /** And no other, but one that stands far off. Of maps of many shapes, among them some in which names are driven far from their islands. */
    @ParameterizedTest
    @CsvSource({"560, 420", "300, 200", "480, 470", "240, 620", "890, 290"})
    void aNameNearerToAnotherIslandHasALine(int width, int height) {
        Viewport home = LIMITS.home(width, height);
        Viewport seen = home.zoomedTo(home.framing().metresPerPixel() * 1.6, width * 0.5, height * 0.8);
        List<NameTag> tags = SampleContent.of1956().names();
        Neighbours neighbours = Neighbours.of(tags, seen);
        Obstacles obstacles = Obstacles.of(SampleGeography.coast(), seen.planeToScreen());
        for (PlacedLabel label : MapScene.compose(SampleGeography.coast(), SampleContent.of1956(), seen, Samples.FACES)
                .labels()) {
            if (label.tag().kind() == TagKind.ISLAND) {
                Point2D.Double at = seen.screenOf(label.tag().at());
                boolean mistaken =
                        neighbours.mistake(label.tag().id(), at, label.boxes().get(0));
                boolean led = label.marks().stream().anyMatch(Mark.Line.class::isInstance);
                boolean far = obstacles.islands().away(label.boxes().get(0)) > 55;
                assertEquals(mistaken || far, led, label.tag().id());
            }
        }
    }
}
