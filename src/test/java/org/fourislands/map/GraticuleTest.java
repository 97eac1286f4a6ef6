package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fourislands.earth.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraticuleTest {

    /** A meridian is named where it meets the top. */
    @ParameterizedTest
    @CsvSource({"300,2", "1000,2", "40,2", "600,2"})
    void aMeridiansNameStandsWhereItMeetsTheUpperEdge(double metresPerPixel, double within) {
        Viewport viewport = new Viewport(new Framing(new Position(147, 44.5), metresPerPixel), 1600, 1000);
        List<Graticule.EdgeLabel> meridians =
                Graticule.labels(viewport, new Graticule.Edge(0, viewport.width())).stream()
                        .filter(Graticule.EdgeLabel::meridian)
                        .filter(label -> label.at() > 0 && label.at() < 1600)
                        .toList();
        assertTrue(meridians.size() >= 2, "meridians " + meridians);
        double pixel =
                viewport.earthAt(801, 0).longitude() - viewport.earthAt(800, 0).longitude();
        for (Graticule.EdgeLabel label : meridians) {
            double there = viewport.earthAt(label.at(), 0).longitude();
            assertEquals(degreesOf(label.degrees()), there, pixel * within, label.degrees());
        }
    }

    /** Also far from the meridian in the middle of the projection, where parallels slant. */
    @ParameterizedTest
    @CsvSource({"147,300", "152,300", "142,500", "153,100"})
    void aParallelsNameStandsWhereItMeetsTheRightEdge(double longitude, double metresPerPixel) {
        Viewport viewport = new Viewport(new Framing(new Position(longitude, 45), metresPerPixel), 1600, 1000);
        List<Graticule.EdgeLabel> parallels =
                Graticule.labels(viewport, new Graticule.Edge(0, viewport.width())).stream()
                        .filter(label -> !label.meridian() && label.at() > 0 && label.at() < 1000)
                        .toList();
        assertTrue(parallels.size() >= 2, "parallels " + parallels);
        double pixel = viewport.earthAt(1600, 500).latitude()
                - viewport.earthAt(1600, 501).latitude();
        for (Graticule.EdgeLabel label : parallels) {
            double there = viewport.earthAt(1600, label.at()).latitude();
            assertEquals(degreesOf(label.degrees()), there, pixel * 2, label.degrees());
        }
    }

    private static double degreesOf(String words) {
        int sign = words.indexOf('°');
        double whole = Double.parseDouble(words.substring(0, sign));
        String rest = words.substring(sign + 1).replace("′", "");
        return rest.isEmpty() ? whole : whole + Double.parseDouble(rest) / 60;
    }
}
