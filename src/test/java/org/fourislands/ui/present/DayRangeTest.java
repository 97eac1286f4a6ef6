package org.fourislands.ui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DayRangeTest {
    private static final DayRange RANGE =
            DayRange.of(ThreeScenes.LESSON, LocalDate.of(1600, 1, 1), LocalDate.of(2026, 1, 1));

    @Test
    void everySceneLiesWithinWithRoomBesides() {
        ThreeScenes.LESSON.scenes().forEach(scene -> {
            double share = RANGE.shareOf(scene.view().day());
            assertTrue(share > 0 && share < 1, scene.id() + " " + share);
        });
    }

    @Test
    void itGoesNoFartherThanTheRecord() {
        LocalDate today = LocalDate.of(1956, 12, 1);
        assertEquals(
                today,
                DayRange.of(ThreeScenes.LESSON, LocalDate.of(1600, 1, 1), today).last());
    }

    @Property
    void aDayLiesWhereItIsFound(@ForAll @IntRange(max = 30000) int days) {
        LocalDate day = RANGE.first().plusDays(days);
        assertEquals(day, RANGE.dayAt(RANGE.shareOf(day)));
    }

    @Test
    void theWheelGoesByADayAndStopsAtTheEnds() {
        DayRange range = new DayRange(LocalDate.of(1855, 2, 1), LocalDate.of(1855, 2, 7));
        assertEquals(LocalDate.of(1855, 2, 6), range.stepped(LocalDate.of(1855, 2, 7), -1));
        assertEquals(LocalDate.of(1855, 2, 7), range.stepped(LocalDate.of(1855, 2, 7), 1));
        assertEquals(LocalDate.of(1855, 2, 1), range.stepped(LocalDate.of(1855, 2, 1), -1));
    }
}
