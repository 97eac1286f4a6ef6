package org.fourislands.ui.map.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.fourislands.earth.Position;
import org.fourislands.map.Framing;
import org.fourislands.map.Viewport;
import org.junit.jupiter.api.Test;

class MeasurePlateTest {
    private static final Viewport NOW = new Viewport(new Framing(new Position(146.5, 44), 400), 500, 400);

    @Test
    void ofTwoMapsBothShowWhatIsMeasured() {
        MeasurePlate plate = new MeasurePlate();
        Measuring one = Measuring.BEGINNING.setting(new Position(146, 44)).setting(new Position(147, 44));
        plate.show(one, NOW, OptionalDouble.of(508));
        assertTrue(plate.getChildren().stream().allMatch(drawing -> drawing.isVisible()));
        assertEquals(508, plate.getChildren().get(1).getTranslateX());
        assertEquals(
                500, plate.getChildren().get(1).getClip().getBoundsInLocal().getWidth());
        plate.show(one, NOW, OptionalDouble.empty());
        assertFalse(plate.getChildren().get(1).isVisible());
    }
}
