package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.earth.Position;
import org.fourislands.history.Proposal;
import org.fourislands.map.DividedIsland;
import org.fourislands.map.Ink;
import org.fourislands.map.LegendEntry;
import org.fourislands.map.Manner;
import org.fourislands.map.MapContent;
import org.fourislands.map.Swatch;
import org.fourislands.view.IslandDivider.DividingLine;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the map says of a proposal that is drawn on it. */
class DrawnProposalTest {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);
    private static final DividingLine LINE = new DividingLine(new Position(148, 44.6), new Position(147.4, 45.2));
    private static final IslandDivider DIVIDER =
            (island, share) -> Optional.of(LINE).filter(line -> island.equals("etorofu") && share == 0.5);

    @Test
    void aDividedIslandIsDrawnInTwoPartsOnTheIdeasDashedShore() {
        MapContent content = compose("yachi-three-and-a-half-2009", Perspective.ADMINISTRATION, DIVIDER);
        DividedIsland etorofu = content.divided().get(0);
        assertEquals(1, content.divided().size());
        assertEquals(List.of(Ink.JAPAN), etorofu.left().fills());
        assertEquals(List.of(Ink.RUSSIA), etorofu.right().fills());
        assertEquals(Manner.Outline.DASHED, etorofu.left().manner().outline());
        assertEquals("Illustration of the arithmetic, not a surveyed border", etorofu.label());
        assertTrue(content.legend().stream().map(LegendEntry::swatch).anyMatch(Swatch.Divided.class::isInstance));
    }

    @Test
    void whereNoLineIsKnownTheDivisionIsToldAndNotDrawn() {
        MapContent content = compose("yachi-three-and-a-half-2009", Perspective.ADMINISTRATION, IslandDivider.NONE);
        assertTrue(content.divided().isEmpty());
        assertEquals(List.of(Ink.JAPAN, Ink.RUSSIA), content.islands().get(0).fills());
        assertTrue(legend(content).contains("Japan 50% and Russia 50% by area; where is not drawn"), legend(content));
    }

    /** Colours follow the proposal, whoever looks; only the names are ordered. */
    @ParameterizedTest
    @EnumSource
    void aPerspectiveOrdersTheNamesOnly(Perspective perspective) {
        MapContent seen = compose("kawana-1998", perspective, IslandDivider.NONE);
        MapContent plain = compose("kawana-1998", Perspective.ADMINISTRATION, IslandDivider.NONE);
        assertEquals(plain.islands(), seen.islands());
        assertEquals(plain.legend(), seen.legend());
        assertTrue(seen.stamp()
                .startsWith("Proposal drawn, not what holds: Kawana plan (18 April 1998, unpublished offer)"));
        assertEquals(perspective != Perspective.ADMINISTRATION, seen.stamp().contains("names only"));
    }

    @Test
    void titleApartFromAdministrationIsAnEdgeAndSaidInTheLegend() {
        MapContent content = compose("kawana-1998", Perspective.ADMINISTRATION, IslandDivider.NONE);
        content.islands().forEach(paint -> {
            assertEquals(List.of(Ink.RUSSIA), paint.fills());
            assertEquals(Optional.of(Ink.JAPAN), paint.manner().rim());
        });
        assertTrue(legend(content).contains("edged: title with Japan"), legend(content));
    }

    @Test
    void onlyAnAgreedBoundaryStaysBesideAProposal() {
        assertTrue(compose("kawana-1998", Perspective.ADMINISTRATION, IslandDivider.NONE)
                .lines()
                .isEmpty());
    }

    @Test
    void theSentenceSaysWhatIsDrawnAndOfWhatTheRecordIsSilent() {
        DaySentence sentence = new DaySentence(TheRecord.ATLAS, PHRASES);
        Sentence declared = sentence.of(view("joint-declaration-1956"));
        assertTrue(declared.text().startsWith("Drawn: Joint Declaration, Article 9 (19 October 1956, signed)."));
        assertTrue(declared.text().contains("title and administration to Japan on a condition"));
        assertFalse(declared.citations().isEmpty());
        assertTrue(sentence.of(view("singapore-2018"))
                .text()
                .contains("The record does not say what would become of Etorofu/Iturup and Kunashir/Kunashiri."));
        assertTrue(sentence.of(view("singapore-2018/japan")).text().contains("as Japan reads it"));
    }

    @Test
    void everyPatternOfEveryProposalIsExplainedInWords() {
        for (Proposal proposal : TheRecord.ATLAS.content().proposals()) {
            MapContent content = compose(proposal.id(), Perspective.ADMINISTRATION, DIVIDER);
            assertEquals("Under the proposal", content.legendTitle());
            assertFalse(content.legend().isEmpty(), proposal.id());
            assertTrue(
                    content.legend().stream()
                            .noneMatch(entry ->
                                    entry.words().isBlank() || entry.words().contains("{")),
                    proposal.id());
        }
    }

    @Test
    void anUnknownProposalDrawsNothing() {
        MapContent content = compose("atlantis", Perspective.ADMINISTRATION, IslandDivider.NONE);
        assertEquals("On this day", content.legendTitle());
    }

    private static String legend(MapContent content) {
        return String.join(
                "; ", content.legend().stream().map(LegendEntry::words).toList());
    }

    private static MapContent compose(String id, Perspective perspective, IslandDivider divider) {
        return new MapComposer(TheRecord.ATLAS, PHRASES, List.of(), divider).compose(view(id).seenFrom(perspective));
    }

    private static ViewState view(String id) {
        LocalDate day = TheRecord.ATLAS
                .proposal(id)
                .map(proposal -> proposal.date().latest())
                .orElse(LocalDate.of(2020, 1, 1));
        return ViewState.startingOn(day).drawing(Optional.of(id));
    }
}
