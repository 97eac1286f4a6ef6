package org.fourislands.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.fourislands.map.Ink;
import org.fourislands.view.Selection;
import org.fourislands.view.StripRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClockLayoutTest {
    private static final LocalDate HANDED_OVER = LocalDate.of(1945, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 22);

    @Test
    void stretchesMeetWithoutGapAndTheHandOverDayIsTheirSeam() {
        ClockModel.Row row = model(1855, 2020, 1000).rows().get(0);
        ClockModel.Bar japan = row.bars().get(0);
        ClockModel.Bar ussr = row.bars().get(1);
        assertEquals(japan.x() + japan.width(), ussr.x(), 1e-9);
        assertEquals(scale(1855, 2020, 1000).xOf(HANDED_OVER), ussr.x(), 1e-9);
    }

    @Test
    void anUncertainBeginningFadesFromTheColourBefore() {
        StripRow strip = new StripRow(
                "habomai",
                "Habomai",
                List.of(
                        stretch("1855-02-07", "1855-02-07", "1945-09-02", "1945-09-05", Ink.JAPAN, "Japan"),
                        stretch("1945-09-02", "1945-09-05", "2026-11-22", "2026-11-22", Ink.RUSSIA, "USSR")),
                List.of());
        TimeScale days = new TimeScale(LocalDate.of(1945, 8, 30), LocalDate.of(1945, 9, 9), 0, 1000);
        ClockModel.Bar ussr = new ClockLayout(days, ClockLayoutTest::sevenALetter)
                .of(List.of(strip), List.of())
                .rows()
                .get(0)
                .bars()
                .get(1);
        assertEquals(300, ussr.fade(), 1e-6);
        assertEquals(Ink.JAPAN, ussr.before());
    }

    @Test
    void captionsStandOnlyWhereTheyFit() {
        ClockModel.Row wide = model(1855, 2020, 1000).rows().get(0);
        assertEquals(
                List.of("Japan", "USSR"),
                wide.captions().stream().map(ClockModel.Caption::words).toList());
        ClockModel.Row narrow = model(1855, 2020, 80).rows().get(0);
        assertTrue(narrow.captions().isEmpty());
    }

    @Test
    void whatLiesOutsideTheSpanIsNotDrawn() {
        ClockModel.Row row = model(1950, 2020, 1000).rows().get(0);
        assertEquals(
                List.of(Ink.RUSSIA),
                row.bars().stream().map(ClockModel.Bar::fill).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1600, 2026, 1400
            1600, 2026, 300
            1850, 2026, 700
            1940, 1960, 900
            1945, 1946, 900
            1945, 1946, 120
            """)
    void labelsOfTheAxisNeverTouch(int from, int to, double width) {
        List<ClockModel.AxisTick> labelled = model(from, to, width).ticks().stream()
                .filter(tick -> !tick.words().isEmpty())
                .toList();
        for (int i = 1; i < labelled.size(); i++) {
            double end = labelled.get(i - 1).x()
                    + ClockLayoutTest::sevenALetter.applyAsDouble(labelled.get(i - 1).words()) / 2;
            double start = labelled.get(i).x()
                    - ClockLayoutTest::sevenALetter.applyAsDouble(labelled.get(i).words()) / 2;
            assertTrue(start - end >= 4, labelled.get(i - 1) + " and " + labelled.get(i));
        }
    }

    @Test
    void eventsTooCloseToBeToldApartShareAMark() {
        List<ClockEvent> events = List.of(event("1956-10-19"), event("1956-12-12"), event("1991-04-18"));
        List<ClockModel.Dot> dots = new ClockLayout(scale(1855, 2020, 1000), ClockLayoutTest::sevenALetter)
                .of(List.of(), events)
                .dots();
        assertEquals(
                List.of(2, 1), dots.stream().map(dot -> dot.events().size()).toList());
    }

    @Test
    void everyDayCanBeReachedByItsOwnPixelWhenThereIsRoom() {
        TimeScale scale = new TimeScale(LocalDate.of(1945, 1, 1), LocalDate.of(1946, 1, 1), 92, 900);
        for (LocalDate day = scale.from(); !day.isAfter(scale.to()); day = day.plusDays(1)) {
            assertEquals(day, scale.dayAt(scale.xOf(day)));
        }
        assertFalse(scale.dayAt(-500).isBefore(scale.from()));
        assertFalse(scale.dayAt(5000).isAfter(scale.to()));
    }

    private static ClockModel model(int from, int to, double width) {
        StripRow strip = new StripRow(
                "shikotan",
                "Shikotan",
                List.of(
                        stretch("1855-02-07", "1855-02-07", "1945-09-01", "1945-09-01", Ink.JAPAN, "Japan"),
                        stretch("1945-09-01", "1945-09-01", "2026-11-22", "2026-11-22", Ink.RUSSIA, "USSR")),
                List.of(new StripRow.Stripe(HANDED_OVER, LAST, Ink.JAPAN)));
        return new ClockLayout(scale(from, to, width), ClockLayoutTest::sevenALetter).of(List.of(strip), List.of());
    }

    private static TimeScale scale(int from, int to, double width) {
        return new TimeScale(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), 92, width);
    }

    private static StripRow.Stretch stretch(
            String from, String certainFrom, String certainTo, String to, Ink ink, String label) {
        return new StripRow.Stretch(
                LocalDate.parse(from),
                LocalDate.parse(certainFrom),
                LocalDate.parse(certainTo),
                LocalDate.parse(to),
                ink,
                label);
    }

    private static ClockEvent event(String day) {
        return new ClockEvent(LocalDate.parse(day), day, Selection.event("e-" + day));
    }

    private static double sevenALetter(String words) {
        return words.length() * 7.0;
    }
}
