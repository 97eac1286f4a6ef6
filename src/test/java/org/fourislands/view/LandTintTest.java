package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fourislands.history.Atlas;
import org.fourislands.history.Changes;
import org.fourislands.history.Surrounding;
import org.fourislands.history.Tenure;
import org.fourislands.sources.Citation;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.view.LandTint.Standing;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every hand-over of the land around, from both sides. */
class LandTintTest {
    private static final Atlas ATLAS =
            RecordReader.read(Path.of("assets/history")).atlas();

    @ParameterizedTest
    @CsvSource({
        "north-kurils, 1700-01-01, UNSETTLED, ''",
        "north-kurils, 1855-02-06, UNSETTLED, ''",
        "north-kurils, 1855-02-07, ADMINISTERED, russian-empire",
        "north-kurils, 1875-05-07, ADMINISTERED, russian-empire",
        "north-kurils, 1875-08-21, ADMINISTERED, russian-empire",
        "north-kurils, 1875-08-22, ADMINISTERED, japan",
        "north-kurils, 1900-01-01, ADMINISTERED, japan",
        "north-kurils, 1945-08-17, ADMINISTERED, japan",
        "north-kurils, 1945-08-18, UNCERTAIN, japan ussr",
        "north-kurils, 1945-09-04, UNCERTAIN, japan ussr",
        "north-kurils, 1945-09-05, ADMINISTERED, ussr",
        "north-kurils, 1991-12-25, ADMINISTERED, ussr",
        "north-kurils, 1991-12-26, ADMINISTERED, russia",
        "south-sakhalin, 1855-02-06, UNSETTLED, ''",
        "south-sakhalin, 1855-02-07, JOINT, japan russian-empire",
        "south-sakhalin, 1875-08-21, JOINT, japan russian-empire",
        "south-sakhalin, 1875-08-22, ADMINISTERED, russian-empire",
        "south-sakhalin, 1905-09-04, ADMINISTERED, russian-empire",
        "south-sakhalin, 1905-09-05, ADMINISTERED, japan",
        "south-sakhalin, 1945-08-08, ADMINISTERED, japan",
        "south-sakhalin, 1945-08-09, UNCERTAIN, japan ussr",
        "south-sakhalin, 1945-09-05, UNCERTAIN, japan ussr",
        "south-sakhalin, 1946-02-01, UNCERTAIN, japan ussr",
        "south-sakhalin, 1946-02-02, ADMINISTERED, ussr",
        "south-sakhalin, 1991-12-26, ADMINISTERED, russia",
        "north-sakhalin, 1875-08-21, JOINT, japan russian-empire",
        "north-sakhalin, 1875-08-22, ADMINISTERED, russian-empire",
        "north-sakhalin, 1905-09-05, ADMINISTERED, russian-empire",
        "north-sakhalin, 1917-06-01, UNCERTAIN_ONE, russian-empire",
        "north-sakhalin, 1920-01-01, UNRECORDED, ''",
        "north-sakhalin, 1925-06-01, UNRECORDED, ''",
        "north-sakhalin, 1947-01-01, UNRECORDED, ''",
        "north-sakhalin, 1947-01-02, ADMINISTERED, ussr",
        "north-sakhalin, 1991-12-26, ADMINISTERED, russia",
        "hokkaido, 1855-02-06, UNRECORDED, ''",
        "hokkaido, 1855-02-07, ADMINISTERED, japan",
        "hokkaido, 1946-01-01, ADMINISTERED, japan",
    })
    void theHandOverDayBelongsToTheNewParty(String id, LocalDate day, Standing standing, String parties) {
        LandTint tint = LandTint.of(land(id), day, Perspective.ADMINISTRATION);

        assertEquals(standing, tint.standing());
        List<String> meant = tint.fills().isEmpty() ? tint.hatches() : tint.fills();
        assertEquals(parties.isEmpty() ? List.of() : List.of(parties.split(" ")), meant);
    }

    @ParameterizedTest
    @CsvSource({"north-kurils", "south-sakhalin"})
    void whatJapanGaveUpHasNoSolidColourInJapansOwnViewFromThatDayOn(String id) {
        Surrounding land = land(id);
        LocalDate inForce = LocalDate.of(1952, 4, 28);

        LandTint before = LandTint.of(land, inForce.minusDays(1), Perspective.JAPAN);
        LandTint since = LandTint.of(land, inForce, Perspective.JAPAN);

        assertEquals(Standing.ADMINISTERED, before.standing());
        assertEquals(Standing.GIVEN_UP, since.standing());
        assertEquals(List.of(), since.fills());
        assertEquals(List.of("ussr"), since.hatches());
        for (Perspective other : List.of(Perspective.ADMINISTRATION, Perspective.RUSSIA, Perspective.NEITHER)) {
            assertEquals(List.of("ussr"), LandTint.of(land, inForce, other).fills(), other.id());
        }
    }

    /** What is coloured rests on something that was read; what no work tells is told so, and not coloured. */
    @Test
    void nothingIsColouredThatRestsOnNothingRead() {
        for (Surrounding land : ATLAS.content().surroundings()) {
            for (Tenure tenure : land.held()) {
                boolean read = tenure.statement().citations().stream().anyMatch(Citation::verified);
                assertTrue(read || tenure.parties().isEmpty(), land.id() + " " + tenure.span());
            }
        }
    }

    @Test
    void theClocksChangesStayThoseOfTheIslands() {
        assertTrue(Changes.in(ATLAS).days().stream().noneMatch(LocalDate.of(1905, 9, 5)::equals));
    }

    @Test
    void theTableTellsOfEachPieceOnADay() {
        DossierWords words =
                new DossierWords(ATLAS, Phrases.in(Language.ENGLISH), Perspective.ADMINISTRATION.nameOrder());
        List<PictureTable.Row> rows = new LandRows(ATLAS, words).of(ViewState.startingOn(LocalDate.of(1900, 1, 1)));

        assertEquals(
                List.of(
                        "administered by Japan",
                        "administered by the Russian Empire",
                        "administered by the Russian Empire",
                        "administered by Japan"),
                rows.stream().map(PictureTable.Row::state).toList());
        assertTrue(rows.stream().noneMatch(row -> row.citations().isEmpty()));
    }

    @Test
    void theDossierTellsTheDayTheTitleAndAllHands() {
        ViewState view = ViewState.startingOn(LocalDate.of(1960, 1, 1))
                .selecting(new Selection(Selection.Kind.LAND, "south-sakhalin"));

        Dossier told = new DossierWriter(ATLAS, Phrases.in(Language.ENGLISH)).write(view);

        assertEquals("Karafuto/Sakhalin south of 50° N", told.title());
        assertTrue(told.subtitle().contains("dministered by the Soviet Union"), told.subtitle());
        assertEquals(
                List.of(1, 1, 7),
                told.sections().stream()
                        .map(section -> section.entries().size())
                        .toList());
    }

    private static Surrounding land(String id) {
        return ATLAS.surrounding(id).orElseThrow();
    }
}
