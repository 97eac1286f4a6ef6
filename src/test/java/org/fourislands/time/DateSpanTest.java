package org.fourislands.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fourislands.time.DateSpan.Holding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpanTest {
    private static final LocalDate FIRST = LocalDate.of(1945, 8, 1);
    /** Every day on which a generated span can change, and one on either side. */
    private static final List<LocalDate> DAYS =
            IntStream.rangeClosed(-1, 91).mapToObj(FIRST::plusDays).toList();

    @ParameterizedTest
    @CsvSource(textBlock = """
            1855-02-07, 1945-08-28,            1855-02-06, NOT
            1855-02-07, 1945-08-28,            1855-02-07, CERTAIN
            1855-02-07, 1945-08-28,            1945-08-27, CERTAIN
            1855-02-07, 1945-08-28,            1945-08-28, NOT
            1855-02-07, 1945-09-02/1945-09-05, 1945-09-01, CERTAIN
            1855-02-07, 1945-09-02/1945-09-05, 1945-09-02, UNCERTAIN
            1855-02-07, 1945-09-02/1945-09-05, 1945-09-04, UNCERTAIN
            1855-02-07, 1945-09-02/1945-09-05, 1945-09-05, NOT
            1945-09-02/1945-09-05, ..,         1945-09-01, NOT
            1945-09-02/1945-09-05, ..,         1945-09-04, UNCERTAIN
            1945-09-02/1945-09-05, ..,         1945-09-05, CERTAIN
            1869, 1945,                        1868-12-31, NOT
            1869, 1945,                        1869-12-30, UNCERTAIN
            1869, 1945,                        1869-12-31, CERTAIN
            1869, 1945,                        1945-12-31, NOT
            .., ..,                            1855-02-07, CERTAIN
            """)
    void theDayOfAHandOverBelongsToWhatFollows(String from, String to, LocalDate day, Holding holding) {
        assertEquals(holding, span(from, to).on(day));
    }

    @ParameterizedTest
    @CsvSource({"1945-08-28, 1945-08-28", "1945-08-28, 1855-02-07", "1945-09-05, 1945-09-02/1945-09-05", "1945, 1944"})
    void aSpanWithoutADayIsRefused(String from, String to) {
        assertThrows(UnreadableDateException.class, () -> span(from, to));
    }

    @Property
    void onEveryDayItHoldsSurelyPossiblyOrNotAtAll(@ForAll("spans") DateSpan span, @ForAll("days") LocalDate day) {
        boolean mayHaveBegun =
                span.start().map(d -> !day.isBefore(d.earliest())).orElse(true);
        boolean mayLast = span.end().map(d -> day.isBefore(d.latest())).orElse(true);
        boolean hasBegun = span.start().map(d -> !day.isBefore(d.latest())).orElse(true);
        boolean lasts = span.end().map(d -> day.isBefore(d.earliest())).orElse(true);
        Holding holding = span.on(day);
        assertEquals(mayHaveBegun && mayLast, holding != Holding.NOT);
        assertEquals(hasBegun && lasts, holding == Holding.CERTAIN);
        assertEquals(span.mayHoldOn(day), holding != Holding.NOT);
    }

    @Property
    void everySpanMayHoldOnSomeDay(@ForAll("spans") DateSpan span) {
        assertTrue(DAYS.stream().anyMatch(span::mayHoldOn));
    }

    @Property
    void spansThatShareADateLeaveNoGapAndNeverBothHoldForCertain(
            @ForAll("dates") HistoricalDate shared, @ForAll("days") LocalDate day) {
        Holding before = DateSpan.until(shared).on(day);
        Holding after = DateSpan.from(shared).on(day);
        assertFalse(before == Holding.CERTAIN && after != Holding.NOT);
        assertFalse(after == Holding.CERTAIN && before != Holding.NOT);
        assertFalse(before == Holding.NOT && after == Holding.NOT);
        assertEquals(before == Holding.UNCERTAIN, after == Holding.UNCERTAIN);
    }

    @Property
    void theLastDayOfADateBelongsToWhatFollowsForCertain(@ForAll("dates") HistoricalDate shared) {
        assertEquals(Holding.CERTAIN, DateSpan.from(shared).on(shared.latest()));
        assertEquals(Holding.NOT, DateSpan.until(shared).on(shared.latest()));
    }

    @Property
    void spansMayOverlapWhereSomeDayMayLieInBoth(@ForAll("spans") DateSpan one, @ForAll("spans") DateSpan two) {
        boolean someDay = DAYS.stream().anyMatch(day -> one.mayHoldOn(day) && two.mayHoldOn(day));
        assertEquals(someDay, one.mayOverlap(two));
        assertEquals(one.mayOverlap(two), two.mayOverlap(one));
    }

    private static DateSpan span(String from, String to) {
        return new DateSpan(end(from), end(to));
    }

    private static Optional<HistoricalDate> end(String edtf) {
        return edtf.equals("..") ? Optional.empty() : Optional.of(HistoricalDate.parse(edtf));
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.of(DAYS);
    }

    @Provide
    static Arbitrary<HistoricalDate> dates() {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, 80);
        Arbitrary<Integer> length = Arbitraries.of(0, 0, 0, 1, 3, 10);
        return Combinators.combine(start, length)
                .as((from, days) -> HistoricalDate.parse(FIRST.plusDays(from) + "/" + FIRST.plusDays(from + days)));
    }

    @Provide
    static Arbitrary<DateSpan> spans() {
        return Combinators.combine(dates().optional(), dates().optional())
                .filter(DateSpanTest::isASpan)
                .as(DateSpan::new);
    }

    private static boolean isASpan(Optional<HistoricalDate> start, Optional<HistoricalDate> end) {
        return start.isEmpty()
                || end.isEmpty()
                || start.get().earliest().isBefore(end.get().latest());
    }
}
