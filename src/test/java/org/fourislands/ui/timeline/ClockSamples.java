package org.fourislands.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.fourislands.history.Award;
import org.fourislands.history.Event;
import org.fourislands.history.Proposal;
import org.fourislands.history.Proposal.Rank;
import org.fourislands.map.Ink;
import org.fourislands.sources.Source;
import org.fourislands.time.HistoricalDate;
import org.fourislands.view.ClockLook;
import org.fourislands.view.ClockRange;
import org.fourislands.view.MarkFilter;
import org.fourislands.view.Selection;
import org.fourislands.view.StripRow;
import org.fourislands.view.StripRow.Stretch;
import org.fourislands.view.StripRow.Stripe;
import org.fourislands.view.TimeMark;
import org.fourislands.view.TimeMark.Fate;
import org.fourislands.view.TimeMark.Lane;
import org.fourislands.view.TimeMark.Lot;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;

/** Strips and marks for the tests of the clock's picture; letters are seven pixels wide. */
final class ClockSamples {
    static final LocalDate FIRST = LocalDate.of(1600, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final ClockRange ENDS = ClockRange.of(FIRST, TODAY);
    static final ClockNames NAMES = ClockNames.of(Phrases.in(Language.ENGLISH));
    static final double MARGIN = 92;

    private static final List<String> ISLANDS = List.of("etorofu", "kunashiri", "shikotan", "habomai");

    private ClockSamples() {}

    static StripRow habomai() {
        return new StripRow(
                "habomai",
                "Habomai",
                List.of(
                        stretch("1600-01-01", "1600-01-01", "1855-02-07", "1855-02-07", Ink.NONE),
                        stretch("1855-02-07", "1855-02-07", "1945-09-02", "1945-09-05", Ink.JAPAN),
                        stretch("1945-09-02", "1945-09-05", "2026-11-23", "2026-11-23", Ink.RUSSIA)),
                List.of(new Stripe(LocalDate.parse("1945-09-02"), LocalDate.parse("2026-11-23"), Ink.JAPAN)));
    }

    static StripRow shikotan() {
        return new StripRow(
                "shikotan",
                "Shikotan",
                List.of(
                        stretch("1600-01-01", "1600-01-01", "1855-02-07", "1855-02-07", Ink.NONE),
                        stretch("1855-02-07", "1855-02-07", "1945-09-01", "1945-09-01", Ink.JAPAN),
                        stretch("1945-09-01", "1945-09-01", "2026-11-23", "2026-11-23", Ink.RUSSIA)),
                List.of());
    }

    static Stretch stretch(String from, String certainFrom, String certainTo, String to, Ink ink) {
        String label = ink == Ink.JAPAN ? "Japan" : ink == Ink.RUSSIA ? "USSR" : "not settled";
        return new Stretch(
                LocalDate.parse(from),
                LocalDate.parse(certainFrom),
                LocalDate.parse(certainTo),
                LocalDate.parse(to),
                ink,
                label,
                ink == Ink.NONE ? "" : label.substring(0, 1));
    }

    static TimeMark event(String edtf) {
        return event(HistoricalDate.parse(edtf), Set.of());
    }

    static TimeMark event(HistoricalDate date, Set<String> islands) {
        return new TimeMark(
                Lane.EVENTS,
                new TimeMark.Happening(Event.Kind.TALKS),
                date,
                Optional.empty(),
                "What happened " + date,
                islands,
                Selection.event("e-" + date));
    }

    /** So many marks of every kind, on days and in years drawn by lot; the same for the same seed. */
    static List<TimeMark> marks(int count, long seed) {
        Random lot = new Random(seed);
        List<TimeMark> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            marks.add(mark(i, date(lot), lot));
        }
        return marks;
    }

    private static <T> T drawn(List<T> all, Random lot) {
        return all.get(lot.nextInt(all.size()));
    }

    private static HistoricalDate date(Random lot) {
        LocalDate day = FIRST.plusDays((long) (Math.sqrt(lot.nextDouble()) * (ENDS.days() - 1)));
        return lot.nextInt(5) > 0
                ? HistoricalDate.of(day)
                : HistoricalDate.parse(Integer.toString(Math.min(2025, day.getYear())));
    }

    private static TimeMark mark(int number, HistoricalDate date, Random lot) {
        String island = ISLANDS.get(lot.nextInt(4));
        Lane lane = drawn(List.of(Lane.values()), lot);
        TimeMark.Sign sign = switch (lane) {
            case STRIP -> new Fate(drawn(List.of(Lot.values()), lot), Award.State.GOES);
            case EVENTS -> new TimeMark.Happening(Event.Kind.TALKS);
            case PROPOSALS ->
                new TimeMark.Offer(drawn(List.of(Proposal.Kind.values()), lot), drawn(List.of(Rank.values()), lot));
            case SOURCES -> new TimeMark.Work(drawn(List.of(Source.Kind.values()), lot));
        };
        return new TimeMark(
                lane,
                sign,
                date,
                lane == Lane.PROPOSALS ? Optional.of(date.latest().plusDays(lot.nextInt(4000))) : Optional.empty(),
                "Mark " + number,
                Set.of(island),
                Selection.event("m" + number));
    }

    static ClockModel model(ClockRange range, double width, List<StripRow> strips, List<TimeMark> marks) {
        return layout(range, width, strips.size(), MarkFilter.none())
                .of(ClockLayout.opened(strips, Set.of()), new MarkTracks(marks), NAMES::of);
    }

    static ClockLayout layout(ClockRange range, double width, int strips, MarkFilter filter) {
        ClockRows rows = ClockRows.planned(ClockLook.Fold.ALL, strips, MARGIN, 1000);
        TimeScale scale = new TimeScale(range, MARGIN, width);
        return new ClockLayout(scale, rows, filter, ENDS, NAMES.axis(), ClockSamples::sevenALetter);
    }

    static ClockRange range(String first, String last) {
        return ClockRange.of(LocalDate.parse(first), LocalDate.parse(last));
    }

    static double sevenALetter(String words) {
        return words.length() * 7.0;
    }
}
