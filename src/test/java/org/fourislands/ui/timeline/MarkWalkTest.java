package org.fourislands.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourislands.ui.timeline.MarkWalk.Place;
import org.fourislands.view.ClockRange;
import org.fourislands.view.TimeMark;
import org.junit.jupiter.api.Test;

final class MarkWalkTest {
    private static final List<TimeMark> EVENTS = List.of(
            ClockSamples.event("1855-02-07"),
            ClockSamples.event("1875-05-07"),
            ClockSamples.event("1956-10-19"),
            ClockSamples.event("1956-12-12"));
    private final ClockModel model = ClockSamples.model(ClockSamples.ENDS, 1000, List.of(), EVENTS);
    private final MarkWalk walk = new MarkWalk(model);

    @Test
    void itEntersAtTheMarkNearestToTheNeedle() {
        double needle = model.scale().middleOf(EVENTS.get(1).day()) + 2;
        assertEquals(EVENTS.get(1), walk.enter(needle).orElseThrow().anchor());
    }

    @Test
    void itWalksEveryClusterOfARowAndStopsAtItsEnds() {
        Place first = walk.along(walk.enter(500).orElseThrow(), -10).orElseThrow();
        assertEquals(EVENTS.get(0), first.anchor());
        assertEquals(first, walk.along(first, -1).orElseThrow());
        Place last = walk.along(first, 2).orElseThrow();
        assertEquals(2, walk.cluster(last).orElseThrow().marks().size());
        assertEquals(last, walk.along(last, 1).orElseThrow());
    }

    @Test
    void downAndUpGoToTheNextRowThatHasMarks() {
        List<TimeMark> all = new ArrayList<>(EVENTS);
        all.addAll(ClockSamples.marks(80, 3));
        MarkWalk rows =
                new MarkWalk(ClockSamples.model(ClockSamples.ENDS, 1000, List.of(ClockSamples.shikotan()), all));
        Place top = rows.enter(700).orElseThrow();
        assertEquals(0, top.row());
        Place below = rows.across(top, 1).orElseThrow();
        assertEquals(1, below.row());
        assertEquals(0, rows.across(below, -1).orElseThrow().row());
        assertEquals(Optional.empty(), rows.across(top, -1));
    }

    @Test
    void thePlaceIsFoundAgainAfterZooming() {
        Place place = walk.along(walk.enter(0).orElseThrow(), 2).orElseThrow();
        ClockModel near = ClockSamples.model(ClockSamples.range("1956-10-01", "1956-12-31"), 1000, List.of(), EVENTS);
        assertEquals(
                List.of(EVENTS.get(2)),
                new MarkWalk(near).cluster(place).orElseThrow().marks());
        assertTrue(new MarkWalk(near).spotOf(place).isPresent());
    }

    @Test
    void oneMarkOpensSeveralZoomAndThoseOfOneDayAreListed() {
        ClockRange ends = ClockSamples.ENDS;
        assertInstanceOf(MarkOpening.Open.class, MarkOpening.of(EVENTS.subList(0, 1), ends, ends));
        MarkOpening.Zoom zoom = (MarkOpening.Zoom) MarkOpening.of(EVENTS.subList(2, 4), ends, ends);
        assertTrue(zoom.range().shows(EVENTS.get(2).day())
                && zoom.range().shows(EVENTS.get(3).day()));
        assertTrue(zoom.range().days() < 80);
        List<TimeMark> sameDay = List.of(EVENTS.get(0), ClockSamples.event("1855-02-07"));
        assertInstanceOf(MarkOpening.Choose.class, MarkOpening.of(sameDay, ends, ends));
    }

    @Test
    void aClusterThatIsAlreadyShownAsCloselyAsItCanBeIsListed() {
        List<TimeMark> near = List.of(ClockSamples.event("1945-09-01"), ClockSamples.event("1945-09-02"));
        ClockRange closest = ClockSamples.range("1945-08-28", "1945-09-06");
        assertInstanceOf(MarkOpening.Choose.class, MarkOpening.of(near, closest, ClockSamples.ENDS));
    }
}
