package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fourislands.earth.Position;
import org.fourislands.survey.Course;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;

class MeasureWordsTest {
    private static final MeasureWords WORDS = new MeasureWords(Phrases.in(Language.ENGLISH), CoordinateForm.DECIMAL);
    private static final Course NORTH = Course.NOWHERE.to(new Position(146, 44)).to(new Position(146, 45));

    @Test
    void lengthsAreToldInBothUnitsWithDecimalsThatMakeSense() {
        assertEquals("1.85 km · 1.00 nautical miles", WORDS.length(1852));
        assertEquals("185.2 km · 100.0 nautical miles", WORDS.length(185_200));
        assertEquals("18,520 km · 10,000 nautical miles", WORDS.length(18_520_000));
    }

    @Test
    void aCourseOfOneLegTellsItsBearing() {
        assertEquals(List.of("Distance 111.1 km · 60.00 nautical miles", "Bearing 0°"), WORDS.distance(NORTH));
    }

    @Test
    void aLongerCourseTellsItsLastLeg() {
        List<String> told = WORDS.distance(NORTH.to(new Position(146, 44.5)));
        assertEquals("Distance 166.7 km · 90.00 nautical miles", told.get(0));
        assertEquals("Last leg 55.56 km, bearing 180°", told.get(1));
    }

    @Test
    void anAreaIsToldOrWhyThereIsNone() {
        assertEquals(List.of("An area needs three points."), WORDS.enclosed(NORTH));
        Course cell = NORTH.to(new Position(147, 45)).to(new Position(147, 44));
        assertTrue(WORDS.enclosed(cell).get(0).startsWith("Area 8,8"), WORDS.enclosed(cell)::toString);
        Course eight = NORTH.to(new Position(147, 44)).to(new Position(147, 45));
        assertEquals(List.of("Sides cross, so there is no area to tell."), WORDS.enclosed(eight));
    }

    @Test
    void whatIsCopiedSaysHowItWasFoundAndBetweenWhichPoints() {
        List<String> lines = WORDS.copied(WORDS.distance(NORTH), NORTH).lines().toList();
        assertEquals(5, lines.size());
        assertTrue(lines.get(2).contains("WGS 84"), lines::toString);
        assertEquals("45.0000° N, 146.0000° E", lines.get(4));
    }
}
