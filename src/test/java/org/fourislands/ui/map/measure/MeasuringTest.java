package org.fourislands.ui.map.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.fourislands.earth.Position;
import org.fourislands.survey.Course;
import org.junit.jupiter.api.Test;

class MeasuringTest {
    private static final Position A = new Position(145, 43);
    private static final Position B = new Position(146, 44);
    private static final Position C = new Position(147, 43);

    @Test
    void whatIsDrawnReachesToThePointerUntilTheEnd() {
        Measuring begun = Measuring.BEGINNING.reachingTo(A).setting(A).reachingTo(B);
        assertEquals(Course.NOWHERE.to(A).to(B), begun.drawn());
        assertEquals(Course.NOWHERE.to(A), begun.ended().reachingTo(C).drawn());
    }

    @Test
    void nothingIsDrawnBeforeThereIsAPoint() {
        assertEquals(Course.NOWHERE, Measuring.BEGINNING.reachingTo(A).drawn());
        assertEquals(Measuring.BEGINNING, Measuring.BEGINNING.ended());
    }

    @Test
    void takingBackOpensAnEndedMeasurement() {
        Measuring ended = Measuring.BEGINNING.setting(A).setting(B).ended();
        Measuring back = ended.withoutLast();
        assertEquals(Course.NOWHERE.to(A), back.course());
        assertEquals(Course.NOWHERE.to(A).to(C), back.setting(C).course());
    }

    @Test
    void aPointAfterTheEndBeginsAnewInTheSameFigure() {
        Measuring area = Measuring.BEGINNING.setting(A).setting(B).setting(C).closed();
        assertTrue(area.isArea());
        Measuring anew = area.setting(B);
        assertEquals(Course.NOWHERE.to(B), anew.course());
        assertTrue(anew.isArea());
        assertFalse(anew.otherFigure().isArea());
        assertEquals(Optional.empty(), anew.reach());
    }
}
