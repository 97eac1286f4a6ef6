package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Changes;
import org.fourislands.history.Proposal;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DifferencesWriterTest {
    private static final Atlas ATLAS = RealRecord.ATLAS;
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);
    private static final DifferencesWriter WRITER = new DifferencesWriter(ATLAS, PHRASES);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static ViewState on(String day) {
        return ViewState.startingOn(LocalDate.parse(day));
    }

    private static Differences between(ViewState first, ViewState second) {
        return WRITER.write(first, second);
    }

    private static Differences.Row row(Differences differences, String island) {
        return differences.rows().stream()
                .filter(row -> row.target().id().equals(island))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> differing(Differences.Row row, String what) {
        return row.differing().stream()
                .filter(entry -> entry.label().equals(Optional.of(what)))
                .map(Dossier.Entry::text)
                .findFirst();
    }

    @Test
    void aViewAloneDiffersFromNothing() {
        assertEquals(Optional.empty(), WRITER.write(on("1956-10-19")));
    }

    static Stream<LocalDate> daysOfChange() {
        return Changes.in(ATLAS).days().stream()
                .filter(day -> day.isAfter(LocalDate.of(1600, 1, 2)) && day.isBefore(TODAY));
    }

    /** The day of a hand-over belongs to the new state: the day before differs from it, the day itself not from itself. */
    @ParameterizedTest
    @MethodSource("daysOfChange")
    void aDayOfChangeDiffersFromTheDayBeforeOnlyWhereSomethingChanged(LocalDate day) {
        ViewState before = ViewState.startingOn(day.minusDays(1));
        ViewState then = ViewState.startingOn(day);
        Differences differences = between(before, then);
        for (Differences.Row row : differences.rows()) {
            List<String> one = stateOf(before, row.target().id());
            List<String> two = stateOf(then, row.target().id());
            if (!one.equals(two)) {
                assertTrue(differing(row, "administration").isPresent(), day + " " + row);
            }
        }
        between(then, then).rows().forEach(row -> assertFalse(row.differs(), day + " " + row));
    }

    private static List<String> stateOf(ViewState view, String island) {
        return ATLAS.on(view.day()).island(island).orElseThrow().parties();
    }

    @Test
    void theHandOverDayOfShikotanIsToldAsTheNewState() {
        Differences differences = between(on("1945-08-31"), on("1945-09-01"));
        assertEquals(
                Optional.of("Japan | the Soviet Union"), differing(row(differences, "shikotan"), "administration"));
        assertFalse(row(between(on("1945-09-01"), on("1945-09-10")), "shikotan").differing().stream()
                .anyMatch(entry -> entry.label().equals(Optional.of("administration"))));
    }

    @Test
    void aDayInsideAnUncertainChangeSaysBoth() {
        String told = differing(row(between(on("1945-08-30"), on("1945-09-03")), "habomai"), "administration")
                .orElseThrow();
        assertEquals("Japan | Japan or the Soviet Union, uncertain which", told);
    }

    @Test
    void aSuccessorIsToldAndThatTheMapDrawsItAlike() {
        Differences differences = between(on("1990-01-01"), on("2000-01-01"));
        assertEquals(
                Optional.of("the Soviet Union | Russia (one side; the map draws both alike)"),
                differing(row(differences, "etorofu"), "administration"));
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(Perspective.values())
                .flatMap(first -> Arrays.stream(Perspective.values())
                        .flatMap(second -> Stream.of(
                                        "1875-05-07", "1930-01-01", "1945-09-03", "1956-10-19", "2026-11-22")
                                .map(day -> Arguments.of(first, second, day))));
    }

    /** What the words call different is what the map draws differently, and the other way round. */
    @ParameterizedTest
    @MethodSource("pairs")
    void twoPerspectivesDifferAsTheirMapsDo(Perspective first, Perspective second, String day) {
        ViewState view = on(day).seenFrom(first);
        ViewState other = on(day).seenFrom(second);
        for (Differences.Row row : between(view, other).rows()) {
            boolean drawnAlike = tint(view, row).equals(tint(other, row));
            assertEquals(Optional.empty(), differing(row, "administration"));
            assertEquals(Optional.empty(), differing(row, "title"));
            if (!drawnAlike) {
                assertTrue(differing(row, "as drawn").isPresent(), row.toString());
            }
            if (first == second) {
                assertFalse(row.differs());
            }
        }
    }

    private static Tint tint(ViewState view, Differences.Row row) {
        return Tint.of(ATLAS.on(view.day()).island(row.target().id()).orElseThrow(), view.perspective(), ATLAS);
    }

    @Test
    void nothingDiffersIsSaid() {
        Differences differences = between(on("1960-01-01"), on("1960-01-02"));
        assertEquals(1, differences.summary().size());
        assertTrue(
                differences.summary().get(0).text().startsWith("Nothing differs"),
                differences.summary().toString());
    }

    @Test
    void twoIslandsBesideFourDifferInTwoWaysAndKeepTheirConditions() {
        ViewState two = ViewState.startingOn(TODAY).drawing(Optional.of("joint-declaration-1956"));
        ViewState four = ViewState.startingOn(TODAY).drawing(Optional.of("four-islands-2026"));
        Differences differences = between(two, four);
        assertEquals(
                Optional.of("to the Soviet Union | to Japan"),
                differing(row(differences, "etorofu"), "administration"));
        Differences.Row shikotan = row(differences, "shikotan");
        assertEquals(Optional.of("to Japan on a condition | to Japan"), differing(shikotan, "administration"));
        assertTrue(
                shikotan.first().text().contains("peace treaty"),
                shikotan.first().text());
        assertEquals("Joint Declaration, Article 9 (19 October 1956)", differences.first());
    }

    @Test
    void aProposalBesideTodayDiffersWhereItWouldChangeWhoAdministers() {
        ViewState today = ViewState.startingOn(TODAY);
        Differences differences = between(today, today.drawing(Optional.of("bluebook-2022")));
        assertEquals(Optional.of("Russia | to Japan"), differing(row(differences, "shikotan"), "administration"));
    }

    /** No cell is empty and none without a source, whatever two things are laid side by side. */
    @Test
    void everyStatementOfEveryPairIsCited() {
        ViewState today = ViewState.startingOn(TODAY);
        for (Proposal proposal : ATLAS.content().proposals()) {
            Differences differences = between(today, today.drawing(Optional.of(proposal.id())));
            for (Differences.Row row : differences.rows()) {
                assertFalse(row.first().citations().isEmpty(), proposal.id() + row);
                assertFalse(row.second().citations().isEmpty(), proposal.id() + row);
                assertFalse(row.second().text().isBlank());
                row.differing().forEach(entry -> assertFalse(entry.citations().isEmpty(), proposal.id() + entry));
            }
        }
    }

    @Test
    void linesThatDifferAreListed() {
        List<Dossier.Section> more = between(on("1870-01-01"), on("2026-11-22")).more();
        assertEquals(
                List.of("Land around that differs", "Boundary lines that differ"),
                more.stream().map(Dossier.Section::heading).toList());
        assertFalse(more.get(1).entries().isEmpty());
        assertEquals(List.of(), between(on("1960-01-01"), on("1960-01-02")).more());
    }

    @Test
    void landAroundThatDiffersIsToldOfBothDaysAndCited() {
        Differences differences = between(on("1930-01-01"), on("1960-01-01"));
        Dossier.Section land = differences.more().get(0);
        Dossier.Entry south = land.entries().stream()
                .filter(entry ->
                        entry.target().equals(Optional.of(new Selection(Selection.Kind.LAND, "south-sakhalin"))))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "Karafuto/Sakhalin south of 50° N: administered by Japan | administered by the Soviet Union",
                south.text());
        List<String> works =
                south.citations().stream().map(citation -> citation.source()).toList();
        assertTrue(works.contains("treaty-portsmouth-1905"), works.toString());
        assertTrue(works.contains("vishnevsky-encyclopaedia"), works.toString());
        assertTrue(land.entries().stream().noneMatch(entry -> entry.text().startsWith("Hokkaido")));
        String summary = differences.summary().stream().map(Sentence::text).reduce("", String::concat);
        assertTrue(summary.contains("The land around differs too"), summary);
        assertTrue(summary.contains("Urup"), summary);
    }

    /** In Japan's own view from 1952 on: the title given up, with the works on that. */
    @Test
    void whatASideGaveUpDiffersBetweenTwoViewsOfOneDay() {
        ViewState today = on("2026-11-22");
        Dossier.Section land =
                between(today, today.seenFrom(Perspective.JAPAN)).more().get(0);
        assertEquals(2, land.entries().size());
        land.entries()
                .forEach(entry -> assertTrue(
                        entry.citations().stream()
                                .anyMatch(citation -> citation.source().equals("treaty-san-francisco-1951")),
                        entry.text()));
    }

    @Test
    void landAroundThatIsTheSameIsNotTold() {
        assertEquals(List.of(), between(on("1960-01-01"), on("1960-01-02")).more());
    }

    /** What both sides read alike is said once, and what the record says already not again. */
    @Test
    void equalReadingsAreNotRepeated() {
        List<String> read = ATLAS.content().proposals().stream()
                .filter(one -> one.readings().size() > 1)
                .map(Proposal::id)
                .toList();
        assertFalse(read.isEmpty());
        for (String id : read) {
            for (Differences.Row row : between(on("1956-10-19").drawing(Optional.of(id)), on("1956-10-19"))
                    .rows()) {
                List<String> told = Arrays.stream(row.first().text().split("As [^:]* reads? it: |(?<=\\.) "))
                        .filter(said -> !said.isBlank())
                        .map(said -> said.strip().toLowerCase(java.util.Locale.ROOT))
                        .toList();
                assertEquals(
                        told.stream().distinct().toList(), told, row.first().text());
            }
        }
    }
}
