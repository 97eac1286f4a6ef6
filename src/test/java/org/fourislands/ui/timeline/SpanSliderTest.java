package org.fourislands.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.fourislands.view.ClockRange;
import org.junit.jupiter.api.Test;

final class SpanSliderTest {
    private static final ClockRange ENDS = ClockRange.of(LocalDate.of(1600, 1, 1), LocalDate.of(2026, 11, 22));

    @Test
    void bothThumbsAtTheLastDayDoNotReachBeyondIt() {
        ClockRange span = SpanSlider.spanned(ENDS.to(), ENDS.to(), ENDS);
        assertEquals(LocalDate.of(2026, 11, 22), span.last());
        assertEquals(LocalDate.of(2026, 11, 13), span.first());
    }

    @Test
    void aSpanWithinTheEndsIsKept() {
        ClockRange kept = ClockRange.of(LocalDate.of(1850, 1, 1), LocalDate.of(1950, 1, 1));
        assertEquals(kept, SpanSlider.spanned(kept.from(), kept.to(), ENDS));
    }
}
