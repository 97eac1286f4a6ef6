package org.fourislands.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fourislands.history.Claim.Ground;
import org.fourislands.time.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {
    private static final Atlas ATLAS = SmallAtlas.atlas();
    private static final Changes CHANGES = Changes.in(ATLAS);

    @ParameterizedTest
    @CsvSource(textBlock = """
            1700-01-01, 'etorofu',                    '',         1766-01-01
            1855-02-06, 'etorofu kunashiri shikotan', 1798-12-31, 1855-02-07
            1855-02-07, 'etorofu',                    1798-12-31, 1869-01-01
            1945-08-30, 'etorofu',                    1945-08-28, 1946-02-02
            1945-08-30, 'habomai',                    1869-12-31, 1945-09-02
            1945-09-02, 'habomai',                    1869-12-31, 1945-09-05
            1945-08-30, 'etorofu habomai',            1945-08-28, 1945-09-02
            2019-06-01, 'shikotan',                   2019-01-01, 2019-12-31
            2026-01-01, 'shikotan',                   2019-12-31, ''
            1945-08-30, 'atlantis',                   '',         ''
            """)
    void theNeighbouringChangesOfTheIslandsShown(LocalDate day, String islands, String before, String after) {
        List<String> shown = List.of(islands.split(" "));
        assertEquals(before, written(CHANGES.before(day, shown)));
        assertEquals(after, written(CHANGES.after(day, shown)));
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    @Test
    void everyChangeDiffersFromTheDayBefore() {
        for (LocalDate day : CHANGES.days()) {
            assertNotEquals(held(ATLAS, day.minusDays(1)), held(ATLAS, day), day.toString());
        }
    }

    @Test
    void betweenTwoChangesNothingChanges() {
        List<LocalDate> days = CHANGES.days();
        for (int i = 0; i + 1 < days.size(); i++) {
            assertEquals(held(ATLAS, days.get(i)), held(ATLAS, days.get(i + 1).minusDays(1)), "from " + days.get(i));
        }
    }

    /** How surely every control and claim holds: all that can change from one day to the next. */
    private static List<Object> held(Atlas atlas, LocalDate day) {
        List<Object> held = new ArrayList<>();
        atlas.content().controls().forEach(control -> held.add(control.span().on(day)));
        atlas.content().claims().forEach(claim -> held.add(claim.span().on(day)));
        return held;
    }

    @Property(tries = 200)
    void steppingForwardAndBackVisitsTheSameDaysReversed(@ForAll("records") Atlas atlas) {
        Changes changes = Changes.in(atlas);
        for (List<String> shown : List.of(SmallAtlas.GROUPS, List.of("etorofu"), List.of("shikotan", "habomai"))) {
            List<LocalDate> forward = new ArrayList<>();
            for (Optional<LocalDate> day = changes.after(LocalDate.MIN, shown); day.isPresent(); ) {
                forward.add(day.get());
                day = changes.after(day.get(), shown);
            }
            List<LocalDate> back = new ArrayList<>();
            for (Optional<LocalDate> day = changes.before(LocalDate.MAX, shown); day.isPresent(); ) {
                back.add(day.get());
                day = changes.before(day.get(), shown);
            }
            Collections.reverse(back);
            assertEquals(forward, back);
        }
    }

    @Property(tries = 200)
    void noChangeIsMissed(@ForAll("records") Atlas atlas, @ForAll("days") LocalDate day) {
        boolean changed = !held(atlas, day.minusDays(1)).equals(held(atlas, day));
        boolean told = Changes.in(atlas).days().contains(day);
        assertEquals(changed || told, told, day.toString());
    }

    /** A few spans within two months, so that many share their days. */
    @Provide
    Arbitrary<Atlas> records() {
        Arbitrary<String> island = Arbitraries.of(SmallAtlas.GROUPS);
        Arbitrary<List<LocalDate>> ends =
                days().list().ofSize(4).map(days -> days.stream().sorted().toList());
        return Combinators.combine(island.list().ofMaxSize(6), ends.list().ofSize(6))
                .as(ChangesTest::record);
    }

    private static Atlas record(List<String> islands, List<List<LocalDate>> ends) {
        List<Control> controls = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < islands.size(); i++) {
            List<LocalDate> days = ends.get(i);
            String from = days.get(0) + "/" + days.get(1);
            String to = days.get(2) + "/" + days.get(3).plusDays(1);
            String island = islands.get(i);
            controls.add(SmallAtlas.control(island, "japan", "..", from));
            controls.add(SmallAtlas.control(island, "ussr", from, ".."));
            claims.add(SmallAtlas.claim("c" + i, List.of(island), "japan", from, to, Ground.TREATY));
        }
        return SmallAtlas.with(controls, claims);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(1945, 8, 15);
        return Arbitraries.longs().between(0, 60).map(n -> first.plus(n, ChronoUnit.DAYS));
    }

    @Test
    void aChangeOnAnExactDayCountsOnce() {
        HistoricalDate exact = HistoricalDate.parse("1945-08-28");
        assertEquals(1, CHANGES.days().stream().filter(exact.earliest()::equals).count());
    }
}
