package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourislands.history.Proposal.Kind;
import org.fourislands.history.Proposal.Rank;
import org.fourislands.words.Language;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;

class ProposalListTest {
    private static final ProposalList LIST =
            new ProposalList(TheRecord.ATLAS, Phrases.in(Language.ENGLISH), NameOrder.ALPHABETICAL);

    @Test
    void allAreListedInOrderOfTimeByPeriod() {
        ProposalList.Listing all = LIST.of(ProposalFilter.ALL);
        assertEquals(42, all.shown());
        assertEquals(42, all.all());
        assertEquals(
                TheRecord.ATLAS.content().proposals().stream()
                        .map(one -> one.id())
                        .toList(),
                ids(ProposalFilter.ALL));
        assertEquals(
                List.of(2, 5, 4, 6, 5, 5, 12, 3),
                all.groups().stream().map(g -> g.rows().size()).toList());
    }

    @Test
    void everyProposalBetween1990And2001() {
        List<String> found = ids(ProposalFilter.ALL.between(
                Optional.of(LocalDate.of(1990, 1, 1)), Optional.of(LocalDate.of(2001, 12, 31))));
        assertEquals(11, found.size());
        assertEquals("yeltsin-five-stages-1990", found.get(0));
        assertEquals("irkutsk-2001", found.get(found.size() - 1));
    }

    @Test
    void ofASetAnyOneWillDo() {
        assertEquals(
                List.of("aso-three-islands-2006", "aso-area-split-2006", "mori-three-islands-2013"),
                ids(ProposalFilter.ALL.ofKinds(Set.of(Kind.THREE_ISLAND, Kind.AREA_SPLIT))));
    }

    @Test
    void whatWasDeniedIsNotFoundAmongIdeas() {
        assertTrue(ids(ProposalFilter.ALL.ranked(Set.of(Rank.DENIED))).contains("yachi-three-and-a-half-2009"));
        assertEquals(
                List.of("san-francisco-renunciation-1951", "joint-declaration-1956"),
                ids(ProposalFilter.ALL.ranked(Set.of(Rank.RATIFIED))));
    }

    @Test
    void ofIslandsEveryOneMustBeTouched() {
        List<String> two = ids(ProposalFilter.ALL.touching(Set.of("shikotan", "habomai")));
        List<String> four = ids(ProposalFilter.ALL.touching(Set.of("shikotan", "etorofu")));
        assertTrue(two.contains("joint-declaration-1956") && !four.contains("joint-declaration-1956"));
        assertTrue(two.containsAll(four) && four.contains("kawana-1998"));
        assertTrue(!two.contains("khrushchev-letters-1961") && !two.contains("krasnoyarsk-1997"));
    }

    @Test
    void allThatIsAskedMustHold() {
        ProposalFilter asked = ProposalFilter.ALL
                .madeBy(Set.of("russia", "ussr"))
                .madeTo(Set.of("japan"))
                .ofKinds(Set.of(Kind.TWO_ISLAND));
        assertEquals(
                List.of(
                        "london-two-island-offer-1955",
                        "joint-declaration-1956",
                        "gromyko-memoranda-1960",
                        "lavrov-putin-2004",
                        "singapore-2018"),
                ids(asked));
        assertEquals(List.of("gromyko-memoranda-1960"), ids(asked.holding("  Foreign TROOPS ")));
        assertEquals(0, LIST.of(asked.holding("atlantis")).shown());
        assertTrue(ProposalFilter.ALL.holding(" ").asksForNothing());
    }

    @Test
    void aRowSaysWhatItMeansForEachIsland() {
        ProposalList.Row kawana = row("kawana-1998");
        assertEquals(List.of("R", "R", "R", "R"), letters(kawana));
        assertEquals("title J", kawana.cells().get(0).title());
        assertEquals(List.of("J 21%", "J", "J", "J"), letters(row("aso-area-split-2006")));
        assertEquals(List.of("R", "R", "J if", "J if"), letters(row("joint-declaration-1956")));
        assertEquals(List.of("J later", "J later", "J later", "J later"), letters(row("japan-deferred-formula-1991")));
        assertEquals("Japan → Russia", kawana.parties());
        assertTrue(kawana.told().contains("Shikotan: title to Japan; administration to Russia"), kawana.told());
    }

    private static List<String> letters(ProposalList.Row row) {
        return row.cells().stream().map(OutcomeCell::letters).toList();
    }

    private static ProposalList.Row row(String id) {
        return rows(ProposalFilter.ALL).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(ProposalFilter filter) {
        return rows(filter).stream().map(ProposalList.Row::id).toList();
    }

    private static List<ProposalList.Row> rows(ProposalFilter filter) {
        return LIST.of(filter).groups().stream()
                .flatMap(group -> group.rows().stream())
                .toList();
    }
}
