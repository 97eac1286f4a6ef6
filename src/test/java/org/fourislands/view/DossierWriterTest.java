package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fourislands.history.SmallAtlas;
import org.fourislands.view.Dossier.Entry;
import org.fourislands.view.Dossier.Section;
import org.fourislands.view.Dossier.Tone;
import org.fourislands.view.Selection.Kind;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DossierWriterTest {
    private final DossierWriter writer = new DossierWriter(SmallAtlas.atlas(), Phrases.in(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ISLAND   | etorofu          | Etorofu / Iturup              | 択捉島 · Итуруп
            ISLAND   | habomai          | Habomai / Khabomai islets     | 歯舞群島 · Хабомаи
            ISLAND   | habomai/suisho   | Suishō / Tanfilyeva           | 水晶島 · Танфильева
            PLACE    | shana            | Kurilsk / Shana               | 紗那 · Курильск
            LINE     | shimoda-line     | The line of 1855              | boundary as one side sees it
            LINE     | line-1855        | The line of 1855              | boundary as one side sees it
            EVENT    | treaty-1855      | Treaty of Shimoda             | 7 February 1855 · 26 January 1855 (Russian old style) · 安政元年12月21日 (Ansei 1.12.21)
            EVENT    | marker-post      | A marker post                 | 1798
            PROPOSAL | declaration-1956 | Joint Declaration, Article 9  | two islands · 19 October 1956
            SOURCE   | paper-2018       | Four islands                  | article
            QUESTION | d1               | When did the landing begin?   | A point on which the articles differ
            TERM     | kuril-islands    | Kuril Islands                 | 千島列島 · Курильские острова
            """)
    void whateverIsPickedHasADossier(Kind kind, String id, String title, String subtitle) {
        Dossier dossier = write("1956-10-19", kind, id);
        assertEquals(title, dossier.title());
        assertEquals(subtitle, dossier.subtitle());
        assertFalse(dossier.sections().isEmpty());
        for (Section section : dossier.sections()) {
            assertFalse(section.heading().isBlank() || section.entries().isEmpty(), section.toString());
            assertTrue(
                    section.entries().stream().noneMatch(entry -> entry.text().isBlank()), section.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofSomethingUnknownItTellsTheDay(Kind kind) {
        Dossier day = writer.write(ViewState.startingOn(LocalDate.of(1956, 10, 19)));
        for (String unknown : List.of("", "atlantis", "habomai/", "/", "ETOROFU")) {
            assertEquals(day, write("1956-10-19", kind, unknown), unknown);
        }
        assertEquals("19 October 1956", day.title());
        assertEquals("昭和31年10月19日 (Shōwa 31)", day.subtitle());
    }

    @Test
    void theDayTellsWhatHappenedTheIslandsAndWhatLayOpen() {
        Dossier day = writer.write(ViewState.startingOn(LocalDate.of(1855, 2, 7)));
        assertEquals(
                "7 February 1855 · A boundary was agreed at Shimoda.",
                labelled(section(day, "What happened").get(0)));
        assertEquals(4, section(day, "The islands").size());
        assertEquals(
                Optional.of(Selection.island("habomai")),
                section(day, "The islands").get(3).target());
        Dossier open = writer.write(ViewState.startingOn(LocalDate.of(1957, 1, 1)));
        assertEquals(
                "in force · Joint Declaration, Article 9",
                labelled(section(open, "Proposals open on this day").get(0)));
    }

    @Test
    void anIslandTellsWhoAdministersWhoClaimsAndWhatWasProposedForIt() {
        Dossier shikotan = write("1956-10-19", Kind.ISLAND, "shikotan");
        assertEquals(
                List.of(
                        "Shikotan has been administered by the Soviet Union since 1 September 1945.",
                        "unit · a unit from 1946-02-02, since 2 February 1946",
                        "basis · It rested on what was done on 1946-02-02."),
                labelled(shikotan, "Who administers"));
        assertEquals(
                List.of(
                        "Japan · as inherent territory · The claim japan-title.",
                        "USSR · as an outcome of the war · The claim soviet-title."),
                labelled(shikotan, "Who claims"));
        assertEquals(
                List.of("signed · Joint Declaration, Article 9: title and administration to Japan on a condition"
                        + " (after a peace treaty)"),
                labelled(shikotan, "Proposals open on this day"));
    }

    @Test
    void anIslandTellsWhatHappenedBeforeAndAfter() {
        assertEquals(
                List.of(
                        "7 February 1855 · A boundary was agreed at Shimoda.",
                        "28 August 1945 · Soviet troops landed on Etorofu."),
                labelled(write("1900-01-01", Kind.ISLAND, "etorofu"), "Before and after"));
    }

    @Test
    void anIsletTellsOfItsGroup() {
        Entry first = section(write("1945-09-03", Kind.ISLAND, "habomai/suisho"), "Who administers")
                .get(0);
        assertEquals("One of the Habomai/Khabomai islets.", first.text());
        assertEquals(Optional.of(Selection.island("habomai")), first.target());
    }

    @Test
    void figuresSayWhoPublishedThemAndWhatDoesNotFit() {
        assertEquals(
                List.of(
                        "area · 3,166.64 km², main island (a survey, 2022)",
                        "area · All four island groups together: 5,003 km², with islets (a survey)"),
                labelled(write("1956-10-19", Kind.ISLAND, "etorofu"), "Figures, as published"));
        Entry doubtful = section(write("1956-10-19", Kind.ISLAND, "shikotan"), "Figures, as published")
                .get(0);
        assertEquals("3,070 people, residents (a yearbook) Its parts do not add up.", doubtful.text());
        assertEquals(Tone.CAUTION, doubtful.tone());
    }

    @Test
    void aTreatyTellsWhenItTookEffect() {
        assertTrue(labelled(write("1900-01-01", Kind.EVENT, "treaty-1855"), "What happened")
                .contains("in force · Took effect in December 1856."));
    }

    @Test
    void aProposalTellsTitleAndAdministrationApart() {
        Dossier halves = write("2006-12-14", Kind.PROPOSAL, "halves-2006");
        assertEquals(
                List.of("Etorofu/Iturup · title to Japan 25% and Russia 75%; administration to be talked about"),
                labelled(halves, "What it would mean"));
        assertEquals(
                List.of("27 January 1960 · USSR · refused · A new condition was set."),
                labelled(write("1956-10-19", Kind.PROPOSAL, "declaration-1956"), "Answers"));
    }

    @Test
    void whatAnArticleSaysStandsWithItsVerdict() {
        Dossier landing = write("1945-08-28", Kind.EVENT, "landing-etorofu");
        Entry finding = section(landing, "What the articles say of it").get(0);
        assertEquals(
                "Ann Writer, The Desk, The Paper, November 2018, paragraph 5: The article tells paper-1. Record: It stands so.",
                finding.text());
        assertEquals(Optional.of("contradicted"), finding.label());
        assertEquals(Tone.SHARP, finding.tone());
        assertEquals(Optional.of(Selection.source("paper-2018")), finding.target());
    }

    @Test
    void aFindingOfTheDayIsNotToldAgainAsOneOfOtherDays() {
        Dossier etorofu = write("1945-08-28", Kind.ISLAND, "etorofu");
        assertEquals(1, section(etorofu, "What the articles say of it").size());
        assertEquals(1, section(etorofu, "What the articles say of other days").size());
        assertEquals(
                2,
                section(write("1900-01-01", Kind.ISLAND, "etorofu"), "What the articles say of other days")
                        .size());
    }

    @Test
    void aLineTellsItsStatusThroughTime() {
        Dossier line = write("1900-01-01", Kind.LINE, "shimoda-line");
        assertEquals("not a boundary on this day", line.subtitle());
        assertEquals(
                List.of(
                        "agreed boundary: 7 February 1855 – 22 August 1875 · It was the boundary.",
                        "boundary as one side sees it: from 19 October 1956 · It is claimed."),
                labelled(line, "Through time"));
    }

    @Test
    void aPlaceTellsWhoseNamesItHasAndThatItsNoteCitesNothing() {
        Dossier shana = write("1956-10-19", Kind.PLACE, "shana");
        assertEquals(List.of("settlement", "note, no work cited · A note on it."), labelled(shana, "What it is"));
        assertEquals(List.of("Japanese · 紗那 · Shana", "Russian · Курильск · Kurilsk"), labelled(shana, "Names"));
    }

    @Test
    void anIslandTellsWhoseNamesItHas() {
        assertEquals(
                List.of("Japanese · 択捉島 · Etorofu", "Russian · Итуруп · Iturup"),
                labelled(write("1956-10-19", Kind.ISLAND, "etorofu"), "Names"));
    }

    @Test
    void aTermCitesWhatItsFormsRestOn() {
        assertTrue(section(write("1956-10-19", Kind.TERM, "kuril-islands"), "Names").stream()
                .noneMatch(entry -> entry.citations().isEmpty()));
    }

    @Test
    void anEventNamesItsParties() {
        assertEquals(
                List.of("Japan", "The Russian Empire"),
                labelled(write("1900-01-01", Kind.EVENT, "treaty-1855"), "Parties"));
    }

    @Test
    void aFigureOfSeveralIslandsStandsWithEachAndNamesThem() {
        for (String island : SmallAtlas.GROUPS) {
            assertTrue(
                    labelled(write("1956-10-19", Kind.ISLAND, island), "Figures, as published")
                            .contains("area · All four island groups together: 5,003 km², with islets (a survey)"),
                    island);
        }
        assertFalse(labelled(write("1956-10-19", Kind.ISLAND, "habomai/suisho"), "Figures, as published")
                .toString()
                .contains("together"));
    }

    @Test
    void aReadingOfOneSideCitesThatReading() {
        Dossier declaration = write("1956-10-19", Kind.PROPOSAL, "declaration-1956");
        assertTrue(section(declaration, "How each side reads it").stream()
                .allMatch(entry -> entry.citations().equals(List.of(SmallAtlas.cite("paper-2018", "paragraph 5")))));
    }

    @Test
    void aWorkListsWhatCitesItWithThePassageAndThePage() {
        List<Entry> treaty = section(write("1956-10-19", Kind.SOURCE, "treaty-1855"), "What in the record cites it");
        assertEquals(3 + 2 + 24 + 6, treaty.size());
        assertTrue(treaty.stream()
                .allMatch(entry -> entry.target().isPresent()
                        && entry.citations().equals(List.of(SmallAtlas.cite("treaty-1855", "article 2")))));
        assertEquals(
                List.of("19 October 1956 · Joint Declaration, Article 9"),
                labelled(write("1956-10-19", Kind.SOURCE, "paper-2018"), "What in the record cites it"));
    }

    private Dossier write(String day, Kind kind, String id) {
        return writer.write(ViewState.startingOn(LocalDate.parse(day)).selecting(new Selection(kind, id)));
    }

    private static List<Entry> section(Dossier dossier, String heading) {
        return dossier.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .map(Section::entries)
                .orElse(List.of());
    }

    private static List<String> labelled(Dossier dossier, String heading) {
        return section(dossier, heading).stream()
                .map(DossierWriterTest::labelled)
                .toList();
    }

    private static String labelled(Entry entry) {
        return entry.label().map(label -> label + " · " + entry.text()).orElse(entry.text());
    }
}
