package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.earth.Position;
import org.fourislands.map.DividedIsland;
import org.fourislands.map.Emphasis;
import org.fourislands.map.Ink;
import org.fourislands.map.IslandPaint;
import org.fourislands.map.LegendEntry;
import org.fourislands.map.LinePaint;
import org.fourislands.map.Manner;
import org.fourislands.map.MapContent;
import org.fourislands.map.Overlay;
import org.fourislands.map.PlateContent;
import org.fourislands.map.Sheet;
import org.fourislands.map.Swatch;
import org.fourislands.view.Comparison.Layout;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlateComposerTest {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);
    private static final MapComposer MAPS = new MapComposer(RealRecord.ATLAS, PHRASES, List.of(), IslandDivider.NONE);
    private static final PlateComposer PLATES = new PlateComposer(MAPS, RealRecord.ATLAS, PHRASES);
    private static final ViewState VIEW = ViewState.startingOn(LocalDate.of(1930, 1, 1));
    private static final Aspect LATER = Aspect.on(LocalDate.of(1956, 10, 19));

    private static PlateContent compared(Layout layout, Aspect other) {
        return PLATES.compose(VIEW.comparedWith(Optional.of(Comparison.of(layout, other))));
    }

    @Test
    void oneViewAloneIsOneMap() {
        assertEquals(PlateContent.alone(MAPS.compose(VIEW)), PLATES.compose(VIEW));
    }

    @ParameterizedTest
    @EnumSource
    void theStampNamesBothInEveryLayout(Layout layout) {
        PlateContent plate = compared(layout, LATER);
        assertTrue(
                plate.common().stamp().contains("1 January 1930"),
                plate.common().stamp());
        assertTrue(plate.common().stamp().contains("19 October 1956"));
        assertTrue(plate.common().stamp().contains("endorses none"));
        assertEquals(layout.arrangement(), plate.arrangement());
        plate.panels().forEach(panel -> assertFalse(panel.content().stamp().isBlank()));
    }

    @Test
    void theLegendOfTwoMapsHasEveryEntryOnce() {
        List<LegendEntry> legend = compared(Layout.TWIN, LATER).common().legend();
        assertEquals(legend.stream().distinct().toList(), legend);
        assertTrue(legend.containsAll(MAPS.compose(VIEW).legend()));
        assertTrue(legend.containsAll(
                MAPS.compose(VIEW.at(LATER.day().orElseThrow())).legend()));
    }

    @Test
    void eachMapIsCalledByItsOwnTitle() {
        PlateContent plate = compared(Layout.SWIPE, Aspect.drawing("joint-declaration-1956"));
        assertEquals("Who administers · 1 January 1930", plate.panels().get(0).title());
        assertEquals(
                "Joint Declaration, Article 9 (19 October 1956)",
                plate.panels().get(1).title());
        assertEquals(Sheet.Arrangement.SWIPE, plate.arrangement());
    }

    @Test
    void aMapOfDifferencesShowsBothStatesAndSaysWhichIsWhich() {
        PlateContent plate = compared(Layout.DIFFERENCE, LATER);
        assertEquals(1, plate.panels().size());
        IslandPaint shikotan = plate.common().paintOf("shikotan");
        assertTrue(shikotan.other().isPresent());
        assertEquals("1 January 1930 | 19 October 1956", plate.common().legendTitle());
        LegendEntry first = plate.common().legend().get(0);
        assertEquals("administered by Japan | administered by the Soviet Union, claimed by Japan", first.words());
        assertTrue(first.swatch() instanceof Swatch.Both);
    }

    @Test
    void aDifferenceFromAProposalSaysBothMeanings() {
        for (String proposal : List.of("joint-declaration-1956", "aso-area-split-2006", "singapore-2018/japan")) {
            List<String> words = compared(Layout.DIFFERENCE, Aspect.drawing(proposal)).common().legend().stream()
                    .map(LegendEntry::words)
                    .toList();
            assertTrue(
                    words.stream().noneMatch(said -> said.startsWith(" |") || said.endsWith("| ")), words.toString());
        }
    }

    @Test
    void aDifferenceExplainsTheGroundThatBothShare() {
        List<Swatch> swatches = compared(Layout.DIFFERENCE, LATER).common().legend().stream()
                .map(LegendEntry::swatch)
                .toList();
        assertTrue(swatches.contains(new Swatch.SeaLimit()) && swatches.contains(new Swatch.Land()));
    }

    @Test
    void oneSidesReadingIsNeverCalledTheProposalItself() {
        PlateContent plate = compared(Layout.TWIN, Aspect.drawing("singapore-2018/japan"));
        assertTrue(plate.panels().get(1).title().contains("as Japan reads it"));
    }

    @Test
    void everyRowOfTwoProposalsSaysWhatBothWouldDo() {
        ViewState two = VIEW.drawing(Optional.of("joint-declaration-1956"));
        PlateContent plate = PLATES.compose(
                two.comparedWith(Optional.of(Comparison.of(Layout.DIFFERENCE, Aspect.drawing("aso-area-split-2006")))));
        List<String> rows =
                plate.common().legend().stream().map(LegendEntry::words).toList();
        assertTrue(rows.stream().noneMatch(words -> words.startsWith(" |") || words.endsWith("| ")), rows.toString());
        assertTrue(rows.contains("administered by Japan, on a condition | administered by Japan"), rows.toString());
    }

    @Test
    void ofAnIslandThatOneStateDividesEachPartShowsWhatBecomesOfIt() {
        MapContent now = MAPS.compose(VIEW.at(LATER.day().orElseThrow()));
        IslandPaint held = now.paintOf("etorofu");
        IslandPaint given = new IslandPaint("etorofu", List.of(Ink.JAPAN), List.of(), Emphasis.NONE);
        DividedIsland cut = new DividedIsland("etorofu", new Position(147, 45), new Position(148, 44), given, held, "");
        MapContent both = new DifferenceMap(PHRASES, now, now.withDivided(List.of(cut))).content();
        assertEquals(Optional.of(given), both.divided().get(0).left().other());
        assertEquals(Emphasis.DIMMED, both.divided().get(0).right().emphasis());
    }

    @Test
    void whereNothingDiffersAllStandsBack() {
        PlateContent plate = compared(Layout.DIFFERENCE, Aspect.on(LocalDate.of(1930, 1, 2)));
        assertTrue(plate.common().islands().stream()
                .allMatch(paint ->
                        paint.emphasis() == Emphasis.DIMMED && paint.other().isEmpty()));
        assertTrue(plate.common().legend().get(0).words().startsWith("the same on both"));
    }

    private static MapContent withZones(MapContent map, double... ring) {
        Overlay zone = new Overlay("", Overlay.Kind.ZONE, List.of(ring), Ink.JAPAN);
        Overlay middle = new Overlay("", Overlay.Kind.EQUAL_DISTANCE, List.of(ring), Ink.NONE);
        return map.withOverlays(List.of(zone, middle));
    }

    @Test
    void zonesAtSeaOfBothStatesAreDrawnAndWhatPassesIsStriped() {
        MapContent now = MAPS.compose(VIEW);
        MapContent first = withZones(now, 145, 43, 146, 43, 146, 44, 145, 43);
        MapContent second = withZones(now, 145, 43, 148, 43, 146, 45, 145, 43);
        List<Overlay.Kind> kinds = new DifferenceMap(PHRASES, first, second)
                .content().overlays().stream().map(Overlay::kind).toList();
        assertEquals(
                List.of(
                        Overlay.Kind.ZONE,
                        Overlay.Kind.EQUAL_DISTANCE_BEFORE,
                        Overlay.Kind.PASSING,
                        Overlay.Kind.EQUAL_DISTANCE),
                kinds);
        assertEquals(
                second.overlays(),
                new DifferenceMap(PHRASES, now, second).content().overlays());
    }

    @Test
    void linesOfBothStatesAreExplained() {
        PlateContent plate = compared(Layout.DIFFERENCE, Aspect.on(LocalDate.of(1930, 1, 2)));
        assertTrue(plate.common().legend().stream()
                .anyMatch(entry -> entry.swatch() instanceof Swatch.Line line
                        && line.weight() == LinePaint.Weight.FAINT
                        && entry.words().startsWith("the same on both")));
    }

    @Test
    void twoDivisionsOfOneIslandAreBothDrawn() {
        MapContent now = MAPS.compose(VIEW);
        IslandPaint given = new IslandPaint("etorofu", List.of(Ink.JAPAN), List.of(), Emphasis.NONE);
        IslandPaint kept = new IslandPaint("etorofu", List.of(Ink.RUSSIA), List.of(), Emphasis.NONE);
        DividedIsland near =
                new DividedIsland("etorofu", new Position(147, 45), new Position(148, 44), given, kept, "line");
        DividedIsland far =
                new DividedIsland("etorofu", new Position(147.5, 45), new Position(148.5, 44), given, kept, "line");
        DividedIsland both = new DifferenceMap(PHRASES, now.withDivided(List.of(near)), now.withDivided(List.of(far)))
                .content()
                .divided()
                .get(0);
        assertEquals("for the first: line", both.label());
        assertEquals("for the second: line", both.other().orElseThrow().label());
        assertEquals(3, both.pieces().size());
        assertEquals(List.of(Ink.JAPAN), both.pieces().get(1).fills());
        assertEquals(Optional.of(kept), both.pieces().get(1).other());
    }

    @Test
    void theShoresSignsOfBothStatesAreKept() {
        ViewState firm = VIEW.drawing(Optional.of("joint-declaration-1956"));
        MapContent map = PLATES.compose(firm.comparedWith(
                        Optional.of(Comparison.of(Layout.DIFFERENCE, Aspect.drawing("aso-area-split-2006")))))
                .common();
        assertEquals(Manner.Outline.DASHED, map.paintOf("shikotan").manner().outline());
        assertTrue(map.legend().stream().anyMatch(entry -> entry.words().startsWith("for the second: dashed shore")));
        IslandPaint plain = new IslandPaint("shikotan", List.of(Ink.JAPAN), List.of(), Emphasis.NONE);
        IslandPaint edged = new IslandPaint(
                "shikotan",
                List.of(Ink.JAPAN),
                List.of(),
                Emphasis.NONE,
                new Manner(Manner.Ground.FULL, Optional.of(Ink.RUSSIA), Manner.Outline.SOLID));
        assertEquals(
                Optional.of(Ink.RUSSIA),
                plain.against(edged).other().orElseThrow().manner().rim());
    }
}
