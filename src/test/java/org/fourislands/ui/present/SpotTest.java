package org.fourislands.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;

class SpotTest {
    @Test
    void allIsDarkButTheHole() {
        double radius = Spot.radius(1000, 600);
        Path dark = new Path(Spot.around(1000, 600));
        dark.setFill(Color.BLACK);
        dark.setFillRule(FillRule.EVEN_ODD);
        dark.getElements().addAll(Spot.hole(new Point2D.Double(300, 300), radius));
        assertFalse(dark.contains(300, 300));
        assertFalse(dark.contains(300 + radius - 3, 300));
        assertTrue(dark.contains(300 + radius + 3, 300));
        assertTrue(dark.contains(900, 50));
    }

    @Test
    void theHoleIsTheSamePartOfASmallPicture() {
        assertEquals(Spot.radius(1600, 1000) / 1000, Spot.radius(800, 500) / 500, 1e-9);
    }
}
