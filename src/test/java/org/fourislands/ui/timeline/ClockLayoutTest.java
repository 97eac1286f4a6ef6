package org.fourislands.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fourislands.map.Ink;
import org.fourislands.time.HistoricalDate;
import org.fourislands.ui.timeline.ClockModel.Bar;
import org.fourislands.ui.timeline.ClockModel.Caption;
import org.fourislands.ui.timeline.ClockModel.Cluster;
import org.fourislands.ui.timeline.ClockModel.DataEnd;
import org.fourislands.ui.timeline.ClockModel.Fade;
import org.fourislands.ui.timeline.ClockModel.Held;
import org.fourislands.ui.timeline.ClockModel.Opening;
import org.fourislands.ui.timeline.ClockModel.Strip;
import org.fourislands.view.ClockLook;
import org.fourislands.view.ClockRange;
import org.fourislands.view.MarkFilter;
import org.fourislands.view.StripRow;
import org.fourislands.view.TimeMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClockLayoutTest {
    private static final ClockRange SEPTEMBER = ClockSamples.range("1945-08-30", "1945-09-08");

    @Test
    void stretchesMeetWithoutGapAndTheHandOverDayIsTheirSeam() {
        ClockModel model = ClockSamples.model(SEPTEMBER, 1000, List.of(ClockSamples.shikotan()), List.of());
        List<Bar> bars = model.strips().get(0).bars();
        assertEquals(bars.get(0).x() + bars.get(0).width(), bars.get(1).x(), 1e-9);
        assertEquals(model.scale().xOf(LocalDate.of(1945, 9, 1)), bars.get(1).x(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1945-08-31, JAPAN
            1945-09-01, RUSSIA
            """)
    void everyPixelOfTheColumnOfADayBelongsToThatDaysState(LocalDate day, Ink ink) {
        ClockModel model = ClockSamples.model(SEPTEMBER, 1000, List.of(ClockSamples.shikotan()), List.of());
        double y = model.rows().middle(0);
        for (double x = model.scale().xOf(day) + 0.5; x < model.scale().xOf(day.plusDays(1)); x++) {
            Held held = (Held) model.spotAt(x, y).orElseThrow().thing();
            assertEquals(ink, held.stretch().ink());
            assertEquals(day, model.scale().dayAt(x));
        }
    }

    @Test
    void bothEndsOfAnUncertainChangeFadeOverJustItsDays() {
        ClockModel model = ClockSamples.model(SEPTEMBER, 1000, List.of(ClockSamples.habomai()), List.of());
        double from = model.scale().xOf(LocalDate.of(1945, 9, 2));
        double to = model.scale().xOf(LocalDate.of(1945, 9, 5));
        List<Bar> bars = model.strips().get(0).bars();
        assertEquals(new Fade(from, to, 1, 0), bars.get(0).fadeOut().orElseThrow());
        assertEquals(new Fade(from, to, 0, 1), bars.get(1).fadeIn().orElseThrow());
        assertEquals(300, to - from, 1e-9);
        assertEquals(from, bars.get(0).solidTo());
        assertEquals(to, bars.get(1).solidFrom());
    }

    @Test
    void aFadeCutByTheEdgeKeepsItsSlope() {
        ClockRange cut = new ClockRange(
                LocalDate.of(1945, 9, 3).toEpochDay(), LocalDate.of(1945, 9, 23).toEpochDay());
        Fade fade = ClockSamples.model(cut, 1000, List.of(ClockSamples.habomai()), List.of())
                .strips()
                .get(0)
                .bars()
                .get(1)
                .fadeIn()
                .orElseThrow();
        assertEquals(1.0 / 3, fade.opacityFrom(), 1e-6);
        assertEquals(1, fade.opacityTo(), 1e-6);
    }

    @Test
    void aStretchIsNamedWhereItFitsElseHasItsLetterElseNothing() {
        assertEquals(List.of("not settled", "Japan", "USSR"), captions(1000));
        assertEquals(List.of("not settled", "J", "U"), captions(170));
        assertEquals(List.of(), captions(50));
    }

    private static List<String> captions(double width) {
        return ClockSamples.model(ClockSamples.ENDS, width, List.of(ClockSamples.shikotan()), List.of())
                .strips()
                .get(0)
                .captions()
                .stream()
                .map(Caption::words)
                .toList();
    }

    @Test
    void whatLiesOutsideTheRangeIsNotDrawn() {
        Strip strip = ClockSamples.model(
                        ClockSamples.range("1950-01-01", "2020-01-01"),
                        1000,
                        List.of(ClockSamples.shikotan()),
                        List.of())
                .strips()
                .get(0);
        assertEquals(List.of(Ink.RUSSIA), strip.bars().stream().map(Bar::ink).toList());
    }

    @Test
    void theAxisSaysWhereTheDataEndsOnlyWhereItDoes() {
        assertEquals(List.of("from 1600", "today"), ends(ClockSamples.ENDS));
        assertEquals(List.of("today"), ends(ClockSamples.range("1850-01-01", "2026-11-22")));
        assertEquals(List.of(), ends(SEPTEMBER));
    }

    private static List<String> ends(ClockRange range) {
        return ClockSamples.model(range, 900, List.of(), List.of()).ends().stream()
                .map(DataEnd::words)
                .toList();
    }

    @Test
    void dayLabelsTellTheWholeDateOnceAndThenTheDayAlone() {
        List<String> words = ClockSamples.model(SEPTEMBER, 1000, List.of(), List.of()).ticks().stream()
                .map(ClockModel.AxisTick::words)
                .toList();
        assertEquals("30 Aug 1945", words.get(0));
        assertEquals(List.of("31 Aug", "1 Sep 1945", "2 Sep"), words.subList(1, 4));
    }

    @Test
    void eventsTooCloseToBeToldApartShareAMarkThatComesApartWhenZoomed() {
        List<TimeMark> events = List.of(
                ClockSamples.event("1956-10-19"), ClockSamples.event("1956-12-12"), ClockSamples.event("1991-04-18"));
        ClockModel far = ClockSamples.model(ClockSamples.ENDS, 1000, List.of(), events);
        assertEquals(List.of(2, 1), sizes(far));
        ClockModel near = ClockSamples.model(ClockSamples.range("1956-10-01", "1956-12-31"), 1000, List.of(), events);
        assertEquals(List.of(1, 1), sizes(near));
    }

    private static List<Integer> sizes(ClockModel model) {
        return model.lanes().get(0).clusters().stream()
                .map(Cluster::marks)
                .map(List::size)
                .toList();
    }

    @Test
    void anUncertainEventReachesOverItsDays() {
        ClockModel model = ClockSamples.model(
                ClockSamples.range("1700-01-01", "1899-12-31"), 1000, List.of(), List.of(ClockSamples.event("1799")));
        Cluster cluster = model.lanes().get(0).clusters().get(0);
        assertEquals(
                model.scale().xOf(LocalDate.of(1799, 1, 1)),
                cluster.reach().orElseThrow().from(),
                1e-9);
        assertEquals(
                model.scale().xOf(LocalDate.of(1800, 1, 1)),
                cluster.reach().orElseThrow().to(),
                1e-9);
    }

    @Test
    void aKnownDayReachesNoFurtherThanItself() {
        ClockModel model = ClockSamples.model(SEPTEMBER, 1000, List.of(), List.of(ClockSamples.event("1945-09-01")));
        Cluster cluster = model.lanes().get(0).clusters().get(0);
        assertEquals(
                new ClockModel.Reach(cluster.x(), cluster.x(), cluster.x()),
                cluster.reach().orElseThrow());
    }

    @Test
    void whatDoesNotTouchTheIslandStandsBackButStays() {
        ClockModel model = ClockSamples.layout(ClockSamples.ENDS, 1000, 2, MarkFilter.touching("shikotan"))
                .of(
                        ClockLayout.opened(List.of(ClockSamples.shikotan(), ClockSamples.habomai()), Set.of()),
                        new MarkTracks(List.of(
                                ClockSamples.event(HistoricalDate.parse("1700-01-01"), Set.of("shikotan")),
                                ClockSamples.event(HistoricalDate.parse("1800-01-01"), Set.of("habomai")))),
                        ClockSamples.NAMES::of);
        assertEquals(
                List.of(false, true), model.strips().stream().map(Strip::dimmed).toList());
        assertEquals(
                List.of(false, true),
                model.lanes().get(0).clusters().stream().map(Cluster::dimmed).toList());
    }

    @Test
    void aGroupOpensIntoItsIsletsWhereTheyDiffer() {
        StripRow islet =
                new StripRow("habomai/suisho", "Suishō", ClockSamples.shikotan().stretches(), List.of());
        StripRow group =
                new StripRow("habomai", "Habomai", ClockSamples.habomai().stretches(), List.of(), List.of(islet));
        assertEquals(List.of(Opening.CLOSED), openings(group, Set.of()));
        assertEquals(List.of(Opening.OPEN, Opening.MEMBER), openings(group, Set.of("habomai")));
        assertEquals(List.of(Opening.NONE), openings(ClockSamples.habomai(), Set.of("habomai")));
    }

    private static List<Opening> openings(StripRow row, Set<String> open) {
        return ClockLayout.opened(List.of(row), open).stream()
                .map(ClockLayout.ShownStrip::opening)
                .toList();
    }

    @Test
    void theLanesFoldToOneRowOfProposalsWhereThereIsNoRoomForAllFamilies() {
        ClockRows full = ClockRows.planned(ClockLook.Fold.ALL, 4, 90, 400);
        assertEquals(6, full.lanes().size());
        ClockRows tight = ClockRows.planned(ClockLook.Fold.ALL, 4, 90, full.height() - 1);
        assertEquals(3, tight.lanes().size());
        ClockRows folded = ClockRows.planned(ClockLook.Fold.STRIPS, 4, 90, 400);
        assertTrue(folded.lanes().isEmpty());
    }

    @Test
    void everyDayIsReachedByAnyPixelOfItsColumn() {
        TimeScale scale = new TimeScale(ClockSamples.range("1945-01-01", "1945-12-31"), 92, 900);
        for (LocalDate day = LocalDate.of(1945, 1, 1); day.getYear() == 1945; day = day.plusDays(1)) {
            assertEquals(day, scale.dayAt(scale.xOf(day) + 0.01));
            assertEquals(day, scale.dayAt(scale.middleOf(day)));
            assertEquals(day, scale.dayAt(scale.xOf(day.plusDays(1)) - 0.01));
        }
        assertEquals(LocalDate.of(1945, 1, 1), scale.dayAt(-500));
        assertEquals(LocalDate.of(1945, 12, 31), scale.dayAt(5000));
    }
}
