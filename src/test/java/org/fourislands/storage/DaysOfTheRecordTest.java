package org.fourislands.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Control;
import org.fourislands.history.Island;
import org.fourislands.history.IslandState;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.time.HistoricalDate;
import org.fourislands.view.ClockSteps;
import org.fourislands.view.DaySentence;
import org.fourislands.view.DaysTold;
import org.fourislands.view.Dossier;
import org.fourislands.view.DossierWriter;
import org.fourislands.view.Selection;
import org.fourislands.view.Sentence;
import org.fourislands.view.StepKind;
import org.fourislands.view.ViewState;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The days of the real record: each hand-over from both sides, and every way of stepping through them there and back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DaysOfTheRecordTest {
    private static final Atlas ATLAS =
            RecordReader.read(Path.of("assets/history")).atlas();
    private static final DaysTold DAYS = DaysTold.until(LocalDate.of(2026, 11, 22));

    private final ClockSteps steps = new ClockSteps(ATLAS, DAYS);

    @ParameterizedTest
    @MethodSource("handOvers")
    void theHandOverDayBelongsToWhatFollows(String island, Control before, Control after) {
        HistoricalDate change = after.span().start().orElseThrow();
        IslandState dayBefore = on(change.earliest().minusDays(1), island);
        assertEquals(List.of(before), dayBefore.possible(), "the day before " + change);
        assertEquals(List.of(after), on(change.latest(), island).possible(), "on " + change.latest());
        assertFalse(dayBefore.isUncertain());
        assertFalse(on(change.latest(), island).isUncertain());
    }

    @ParameterizedTest
    @MethodSource("handOvers")
    void betweenTheEarliestAndTheLatestDayEitherIsPossible(String island, Control before, Control after) {
        HistoricalDate change = after.span().start().orElseThrow();
        change.earliest()
                .datesUntil(change.latest())
                .forEach(day ->
                        assertEquals(List.of(before, after), on(day, island).possible(), day.toString()));
    }

    Stream<Arguments> handOvers() {
        return ATLAS.groups().stream().map(Island::id).flatMap(group -> {
            List<Control> controls = ATLAS.controlsOf(group);
            List<Arguments> pairs = new ArrayList<>();
            for (int i = 0; i + 1 < controls.size(); i++) {
                pairs.add(Arguments.of(group, controls.get(i), controls.get(i + 1)));
            }
            return pairs.stream();
        });
    }

    /** Written out beside the record, so that a slip in the record shows. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            etorofu,   1855-02-06, '',          1855-02-07, japan
            kunashiri, 1855-02-06, '',          1855-02-07, japan
            shikotan,  1855-02-06, '',          1855-02-07, japan
            habomai,   1855-02-06, '',          1855-02-07, japan
            etorofu,   1945-08-27, japan,       1945-08-28, ussr
            kunashiri, 1945-08-31, japan,       1945-09-01, ussr
            shikotan,  1945-08-31, japan,       1945-09-01, ussr
            habomai,   1945-09-01, japan,       1945-09-02, japan ussr
            habomai,   1945-09-04, japan ussr,  1945-09-05, ussr
            etorofu,   1991-12-25, ussr,        1991-12-26, russia
            kunashiri, 1991-12-25, ussr,        1991-12-26, russia
            shikotan,  1991-12-25, ussr,        1991-12-26, russia
            habomai,   1991-12-25, ussr,        1991-12-26, russia
            """)
    void whoAdministeredOnBothSidesOfADay(
            String island, LocalDate before, String then, LocalDate after, String thereafter) {
        assertEquals(then, String.join(" ", on(before, island).parties()));
        assertEquals(thereafter, String.join(" ", on(after, island).parties()));
    }

    @ParameterizedTest
    @EnumSource(StepKind.class)
    void backFromTheLastDayVisitsTheSameDaysReversed(StepKind kind) {
        for (Optional<Selection> picked : picks()) {
            List<LocalDate> forward = walk(DAYS.first(), picked, view -> steps.next(view, kind));
            List<LocalDate> back = walk(DAYS.last(), picked, view -> steps.previous(view, kind));
            Collections.reverse(back);
            if (kind.isUnit()) {
                assertEquals(DAYS.last(), forward.remove(forward.size() - 1), "ends on the last day");
                assertEquals(DAYS.first(), back.remove(0), "ends on the first day");
            }
            assertEquals(forward, back, kind + " of " + picked);
            assertFalse(forward.isEmpty());
            assertTrue(forward.stream().allMatch(DAYS::contains));
        }
    }

    /** Playing never rests on a day on which it is not certain who administered. */
    @ParameterizedTest
    @EnumSource(
            value = StepKind.class,
            names = {"EVENT", "PROPOSAL"},
            mode = EnumSource.Mode.EXCLUDE)
    void playingRestsOnCertainDays(StepKind kind) {
        LocalDate start = kind == StepKind.DAY ? LocalDate.of(1944, 1, 1) : DAYS.first();
        List<LocalDate> played = walk(start, Optional.empty(), view -> steps.nextCertain(view, kind));
        for (LocalDate day : played) {
            assertTrue(ATLAS.on(day).islands().stream().noneMatch(IslandState::isUncertain), day.toString());
        }
        assertFalse(played.contains(LocalDate.of(1945, 9, 3)));
    }

    @Test
    void playingFromChangeToChangePassesOverTheDaysOfTheHabomaiLandings() {
        ViewState view = ViewState.startingOn(LocalDate.of(1945, 9, 1));
        assertEquals(Optional.of(LocalDate.of(1945, 9, 2)), steps.next(view, StepKind.CHANGE));
        assertEquals(Optional.of(LocalDate.of(1945, 9, 5)), steps.nextCertain(view, StepKind.CHANGE));
        assertEquals(Optional.of(LocalDate.of(1945, 9, 5)), steps.nextCertain(view, StepKind.DAY));
    }

    /** Every change of an administration is a stop, and the stop before it holds what was before. */
    @Test
    void everyHandOverIsAStop() {
        List<LocalDate> stops = walk(DAYS.first(), Optional.empty(), view -> steps.next(view, StepKind.CHANGE));
        handOvers().forEach(pair -> {
            HistoricalDate change = ((Control) pair.get()[2]).span().start().orElseThrow();
            assertTrue(stops.contains(change.earliest()), change.toString());
            assertTrue(stops.contains(change.latest()), change.toString());
        });
    }

    /** Every day of the two months in which the islands changed hands, and days far from them. */
    @Test
    void everySentenceStandsOnCitationsAndSaysWhatIsUncertain() {
        DaySentence sentence = new DaySentence(ATLAS, Phrases.in(Language.ENGLISH));
        LocalDate first = LocalDate.of(1945, 8, 1);
        Stream.concat(
                        first.datesUntil(LocalDate.of(1945, 10, 1)),
                        Stream.of("1600-01-01", "1855-02-06", "1855-02-07", "1900-01-01", "1956-12-12", "2026-11-22")
                                .map(LocalDate::parse))
                .forEach(day -> {
                    Sentence told = sentence.of(ViewState.startingOn(day));
                    assertFalse(told.citations().isEmpty(), day.toString());
                    boolean uncertain = ATLAS.on(day).islands().stream().anyMatch(IslandState::isUncertain);
                    assertEquals(uncertain, told.text().contains("on this day either is possible"), day + told.text());
                    assertTrue(!uncertain || told.text().contains("between 2 and 5 September 1945"), told.text());
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1900-01-01 | All four island groups have been administered by Japan since 7 February 1855.
            1875-08-22 | Takes effect on 22 August 1875: Treaty of St Petersburg, signed on 7 May 1875.
            1945-09-01 | Shikotan comes under Soviet military administration.
            1869-01-01 | In 1869: Japan’s Meiji government puts
            1998-04-18 | Listed with the proposals, on 18 April 1998: Kawana plan
            """)
    void whatTheSentenceSaysOnDaysPeopleAskFor(LocalDate day, String words) {
        String told = new DaySentence(ATLAS, Phrases.in(Language.ENGLISH))
                .of(ViewState.startingOn(day))
                .text();
        assertTrue(told.contains(words), told);
    }

    /** What a reader asks first: when were the treaties signed by the old style, and when did the second take effect. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            treaty-shimoda-1855       | 7 February 1855 · 26 January 1855 (Russian old style) · 安政元年12月21日 (Ansei 1.12.21)
            treaty-st-petersburg-1875 | 7 May 1875 · 25 April 1875 (Russian old style) · 明治8年5月7日 (Meiji 8)
            """)
    void aTreatysPageTellsItsDayInThreeCalendars(String event, String subtitle) {
        assertEquals(subtitle, page(event).subtitle());
    }

    @Test
    void theTreatyOf1875TookEffectInAugust() {
        assertTrue(
                page("treaty-st-petersburg-1875").sections().stream()
                        .flatMap(section -> section.entries().stream())
                        .anyMatch(
                                entry -> entry.text()
                                        .equals(
                                                "Took effect on 22 August 1875 · 10 August 1875 (Russian old style) · 明治8年8月22日 (Meiji 8).")));
    }

    private static Dossier page(String event) {
        ViewState view = ViewState.startingOn(LocalDate.of(1900, 1, 1)).selecting(Selection.event(event));
        return new DossierWriter(ATLAS, Phrases.in(Language.ENGLISH)).write(view);
    }

    private static List<Optional<Selection>> picks() {
        return Stream.concat(
                        Stream.of(Optional.<Selection>empty()),
                        ATLAS.groups().stream().map(island -> Optional.of(Selection.island(island.id()))))
                .toList();
    }

    private static List<LocalDate> walk(
            LocalDate from, Optional<Selection> picked, Function<ViewState, Optional<LocalDate>> step) {
        ViewState start = ViewState.startingOn(from);
        ViewState view = picked.map(start::selecting).orElse(start);
        List<LocalDate> visited = new ArrayList<>();
        for (Optional<LocalDate> day = step.apply(view); day.isPresent(); day = step.apply(view)) {
            visited.add(day.get());
            view = view.at(day.get());
        }
        return visited;
    }

    private static IslandState on(LocalDate day, String island) {
        return ATLAS.on(day).island(island).orElseThrow();
    }
}
