package org.fourislands.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.fourislands.ui.timeline.ClockModel.Held;
import org.fourislands.ui.timeline.ClockModel.Spot;
import org.fourislands.view.StripRow.Stretch;
import org.fourislands.view.TimeMark;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;

final class ClockTipsTest {
    private final ClockTips tips = new ClockTips(
            Phrases.in(Language.ENGLISH),
            new Clockwork.Ends(ClockSamples.FIRST, ClockSamples.TODAY),
            day -> "in another calendar");

    @Test
    void oneMarkIsToldWithItsDayInOtherCalendarsIfThatIsKnown() {
        assertEquals(
                "7 February 1855: What happened 1855-02-07\nin another calendar",
                tips.of(List.of(ClockSamples.event("1855-02-07"))));
        assertEquals("1799: What happened 1799", tips.of(List.of(ClockSamples.event("1799"))));
    }

    @Test
    void severalAreCountedAndTheFirstOfThemListed() {
        List<TimeMark> marks = IntStream.rangeClosed(1, 12)
                .mapToObj(day -> ClockSamples.event("1945-09-" + (day < 10 ? "0" : "") + day))
                .toList();
        List<String> lines = tips.of(marks).lines().toList();
        assertEquals("12 marks from 1 September 1945 to 12 September 1945", lines.get(0));
        assertEquals("1 September 1945: What happened 1945-09-01", lines.get(1));
        assertEquals("and 4 more", lines.get(lines.size() - 1));
    }

    @Test
    void anAdministrationIsToldWithTheDaysBetweenWhichItChanged() {
        List<Stretch> habomai = ClockSamples.habomai().stretches();
        assertEquals("not settled: until 7 February 1855", told(habomai.get(0)));
        assertEquals("Japan: from 7 February 1855 until a day between 2 and 5 September 1945", told(habomai.get(1)));
        assertEquals("USSR: since a day between 2 and 5 September 1945", told(habomai.get(2)));
    }

    private String told(Stretch stretch) {
        return tips.of(new Spot(0, 0, 1, 1, new Held("habomai", stretch)));
    }

    @Test
    void everySpotButANameHasWords() {
        ClockModel model =
                ClockSamples.model(ClockSamples.ENDS, 900, List.of(ClockSamples.habomai()), ClockSamples.marks(200, 9));
        model.spots().stream()
                .filter(spot -> !(spot.thing() instanceof ClockModel.Named))
                .forEach(spot -> assertTrue(!tips.of(spot).isBlank(), spot.toString()));
    }
}
