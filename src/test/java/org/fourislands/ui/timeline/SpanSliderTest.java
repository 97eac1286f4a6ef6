package org.fourislands.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class SpanSliderTest {
    private static final Clockwork.Ends ENDS = new Clockwork.Ends(LocalDate.of(1600, 1, 1), LocalDate.of(2026, 11, 22));

    @Test
    void bothThumbsAtTheLastDayDoNotReachBeyondIt() {
        long last = ENDS.last().toEpochDay();
        Clockwork.Ends span = SpanSlider.spanned(last, last, ENDS);
        assertEquals(ENDS.last(), span.last());
        assertEquals(ENDS.last().minusDays(180), span.first());
    }

    @Test
    void aSpanWithinTheEndsIsKept() {
        LocalDate from = LocalDate.of(1850, 1, 1);
        LocalDate to = LocalDate.of(1950, 1, 1);
        assertEquals(new Clockwork.Ends(from, to), SpanSlider.spanned(from.toEpochDay(), to.toEpochDay(), ENDS));
    }
}
