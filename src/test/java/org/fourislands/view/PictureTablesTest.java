package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourislands.earth.Position;
import org.fourislands.history.Atlas;
import org.fourislands.map.Layer;
import org.fourislands.map.LegendEntry;
import org.fourislands.map.LinePaint;
import org.fourislands.map.MapContent;
import org.fourislands.map.NameTag;
import org.fourislands.map.Town;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.view.PictureTable.Part;
import org.fourislands.view.PictureTable.Row;
import org.fourislands.view.PictureTable.Section;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTablesTest {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);
    private static final Atlas ATLAS =
            RecordReader.read(Path.of("assets/history")).atlas();
    private static final Town TOWN = new Town("Abashiri", new Position(144.27, 44.02), 35_000);
    private static final MapComposer COMPOSER = new MapComposer(ATLAS, PHRASES, List.of(TOWN), IslandDivider.NONE);

    private static PictureTable of(ViewState view) {
        MapContent content = COMPOSER.compose(view);
        return new PictureTables(ATLAS, PHRASES, CoordinateForm.DECIMAL)
                .of(view, content, content.names(), all(content));
    }

    private static Set<String> all(MapContent content) {
        return content.lines().stream().map(LinePaint::geometry).collect(Collectors.toSet());
    }

    private static List<Row> rows(PictureTable table, Part part) {
        return table.sections().stream()
                .filter(section -> section.part() == part)
                .findFirst()
                .map(Section::rows)
                .orElse(List.of());
    }

    private static ViewState on(String day) {
        return ViewState.startingOn(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1800-01-01", "1855-02-07", "1880-01-01", "1945-09-03", "1956-10-19", "2020-01-01"})
    void everythingThatThePictureSaysIsInTheTable(String day) {
        ViewState view = on(day);
        MapContent content = COMPOSER.compose(view);
        PictureTable table = of(view);
        assertEquals(4, rows(table, Part.ISLANDS).size());
        assertEquals(
                content.legend().stream().map(LegendEntry::words).toList(),
                rows(table, Part.LEGEND).stream().map(Row::names).toList());
        assertEquals(content.lines().size(), rows(table, Part.LINES).size());
        assertEquals(
                content.names().stream().map(tag -> tag.lines().get(0)).toList(),
                rows(table, Part.NAMES).stream().map(Row::names).toList());
        assertEquals(content.stamp(), rows(table, Part.STAMP).get(0).names());
    }

    @Test
    void anIslandSaysWhoAdministersSinceWhenAndWhoClaims() {
        Row shikotan = rows(of(on("1956-10-19")), Part.ISLANDS).get(2);
        assertEquals("Shikotan", shikotan.names());
        assertEquals("administered by the Soviet Union", shikotan.state());
        assertEquals("1 September 1945", shikotan.since());
        assertTrue(shikotan.claims().contains("Japan"), shikotan.claims());
        assertTrue(shikotan.drawn().contains("claimed by Japan"), shikotan.drawn());
        assertTrue(shikotan.place().startsWith("43."), shikotan.place());
        assertFalse(shikotan.citations().isEmpty());
        assertTrue(shikotan.sentence().contains("Japan claims Shikotan."), shikotan.sentence());
    }

    @Test
    void anUncertainDaySaysSo() {
        List<Row> islands = rows(of(on("1945-09-03")), Part.ISLANDS);
        Row habomai = islands.get(3);
        assertEquals("day uncertain", habomai.since());
        assertTrue(habomai.state().contains("Japan") && habomai.state().contains("Soviet Union"), habomai.state());
    }

    @ParameterizedTest
    @EnumSource(Perspective.class)
    void theTableFollowsThePerspectiveAndTheFactsDoNot(Perspective perspective) {
        Row seen =
                rows(of(on("1990-01-01").seenFrom(perspective)), Part.ISLANDS).get(0);
        assertEquals("administered by the Soviet Union", seen.state());
        String drawn = switch (perspective) {
            case ADMINISTRATION -> "administered by the Soviet Union; claimed by Japan";
            case JAPAN -> "territory of Japan, in its own view; administered by the Soviet Union";
            case RUSSIA -> "territory of the Soviet Union, in its own view";
            case NEITHER -> "undetermined: both claim";
        };
        assertTrue(seen.drawn().startsWith(drawn), seen.drawn());
    }

    @Test
    void linesTakenOffTheMapAreNotInTheTable() {
        assertFalse(rows(of(on("1956-10-19")), Part.LINES).isEmpty());
        assertEquals(List.of(), rows(of(on("1956-10-19").toggling(Layer.BOUNDARIES)), Part.LINES));
    }

    @Test
    void linesOutOfSightAreNeitherInTheTableNorInItsLegend() {
        ViewState view = on("1956-10-19");
        MapContent content = COMPOSER.compose(view);
        PictureTable table = new PictureTables(ATLAS, PHRASES, CoordinateForm.DECIMAL)
                .of(view, content, List.of(), Set.of("claim-1855"));
        assertEquals(1, rows(table, Part.LINES).size());
        List<String> legend = rows(table, Part.LEGEND).stream().map(Row::names).toList();
        assertTrue(legend.contains("boundary as Japan sees it, not agreed"), legend::toString);
        assertFalse(legend.contains("former boundary, no longer in force"), legend::toString);
    }

    @Test
    void whateverCanBePickedOpensADossierOfItsOwn() {
        DossierWriter writer = new DossierWriter(ATLAS, PHRASES);
        ViewState view = on("1956-10-19");
        String day = writer.write(view).title();
        for (Section section : of(view).sections()) {
            for (Row row : section.rows()) {
                row.meant()
                        .forEach(picked -> assertFalse(
                                writer.write(view.selecting(picked)).title().equals(day), row::toString));
            }
        }
    }

    @Test
    void aNameOnTheMapOpensUnlessItIsATownAround() {
        List<NameTag> names = COMPOSER.compose(on("1956-10-19")).names();
        List<Row> rows = rows(of(on("1956-10-19")), Part.NAMES);
        for (int i = 0; i < names.size(); i++) {
            boolean around = names.get(i).id().startsWith("town/");
            assertEquals(around, rows.get(i).target().isEmpty(), rows.get(i).toString());
            assertFalse(rows.get(i).drawn().isBlank(), rows.get(i).toString());
        }
    }

    @Test
    void whatIsPickedOnTheMapIsFoundInTheTableUnderEitherId() {
        PictureTable table = of(on("1956-10-19"));
        Row line = rows(table, Part.LINES).get(0);
        assertEquals(2, line.meant().size());
        line.meant().forEach(picked -> assertEquals(Optional.of(line), table.meantBy(picked)));
    }

    @Test
    void aProposalDrawnIsToldIslandByIsland() {
        ViewState view = on("1956-10-19")
                .drawing(ATLAS.content().proposals().stream().findFirst().map(proposal -> proposal.id()));
        assertEquals(4, rows(of(view), Part.PROPOSAL).size());
    }

    @Test
    void theReportNumbersWhatItCitesAndNamesIt() {
        List<String> lines = new PictureReport(ATLAS, PHRASES).lines(of(on("1956-10-19")));
        assertEquals("The islands", lines.get(0));
        assertTrue(lines.get(1).contains("[1]"), lines.get(1));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("  [1] ")));
    }
}
