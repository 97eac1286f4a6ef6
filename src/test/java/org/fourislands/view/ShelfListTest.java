package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Digest;
import org.fourislands.sources.Locator;
import org.fourislands.sources.Source;
import org.fourislands.sources.SourceBook;
import org.fourislands.time.HistoricalDate;
import org.fourislands.view.ShelfOrder.Grouping;
import org.fourislands.view.ShelfOrder.Sort;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.fourislands.words.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which works stand in the list, in what order and under what headings, and what is said of each. */
final class ShelfListTest {
    private static final Source TREATY = work("treaty", "条約", "1855-02-07", "ja", Source.Kind.TREATY, Source.Side.BOTH);
    private static final Source PAPER =
            work("paper", "Four islands", "2018-11", "en", Source.Kind.ARTICLE, Source.Side.THIRD);
    private static final Source NOTE = work("note", "Нота", "2011", "ru", Source.Kind.OFFICIAL, Source.Side.RUSSIA);
    private static final Source SCRAP = work("scrap", "A scrap", "", "en", Source.Kind.PRESS, Source.Side.JAPAN);
    private static final CopyTaken COPY =
            new CopyTaken("ab", LocalDate.of(2026, 5, 3), "paper.example/four", "Four islands");
    private static final CopyTaken LOOSE = new CopyTaken("cd", LocalDate.of(2026, 5, 4), "page.html", "Some page");
    private static final Shelved SHELVED = new Shelved(List.of(), Map.of("paper", List.of(COPY)), List.of(LOOSE));

    private final ShelfList list = new ShelfList(
            new SourceBook(
                    List.of(TREATY, PAPER, NOTE, SCRAP),
                    List.of(new Digest(
                            "note",
                            List.of(new Digest.Passage(
                                    new Locator(Locator.Unit.PARAGRAPH, "1"), Text.of("It protests."))))),
                    List.of(),
                    List.of()),
            Phrases.in(Language.ENGLISH));

    @ParameterizedTest
    @CsvSource(textBlock = """
            LATEST,   paper note treaty scrap
            EARLIEST, treaty note paper scrap
            TITLE,    scrap paper note treaty
            KIND,     paper treaty note scrap
            """)
    void aWorkWithoutADateComesLast(Sort sort, String expected) {
        assertEquals(List.of(expected.split(" ")), ids(ShelfFilter.ALL, new ShelfOrder(sort, Grouping.NONE)));
    }

    @Test
    void authorsStandByTheirFamilyNames() {
        Source zebra = signed("zebra", "Zebra", "Ann");
        Source adler = signed("adler", "Adler", "Zoe");
        Shelved own = new Shelved(List.of(zebra, adler), Map.of(), List.of());
        List<String> ids = ids(list.of(ShelfFilter.ALL, new ShelfOrder(Sort.AUTHOR, Grouping.NONE), own));
        assertEquals(List.of("adler", "zebra"), ids.subList(0, 2));
    }

    @Test
    void decadesFollowTheOrderOfTimeAndTheUndatedStandLast() {
        assertEquals(
                List.of("2010s", "1850s", "Without a date"), headings(new ShelfOrder(Sort.LATEST, Grouping.DECADE)));
        assertEquals(
                List.of("1850s", "2010s", "Without a date"), headings(new ShelfOrder(Sort.EARLIEST, Grouping.DECADE)));
    }

    @Test
    void standpointsStandInTheirOwnOrder() {
        assertEquals(
                List.of("from Japan’s side", "from Russia’s side", "agreed by both sides", "from elsewhere"),
                headings(new ShelfOrder(Sort.LATEST, Grouping.STANDPOINT)));
    }

    @Test
    void whatCanBeReadNowIsSaidAsItIs() {
        assertEquals(
                "saved copy, taken on 3 May 2026 from paper.example/four",
                row("paper").reading());
        assertEquals("digest only", row("note").reading());
        assertEquals("record only", row("treaty").reading());
    }

    @Test
    void theCoverLineHasTheTranslationAndTheMarks() {
        assertEquals(Optional.of("english of treaty"), row("treaty").translated());
        assertEquals(
                List.of("treaty or joint text", "agreed by both sides", "Japanese"),
                row("treaty").marks());
        assertTrue(
                row("treaty").told().contains("7 February 1855"), row("treaty").told());
    }

    @Test
    void everyWordMustBeThereButOfAChoiceAnyOneWillDo() {
        assertEquals(List.of("paper"), ids(ShelfFilter.ALL.holding("FOUR  2018")));
        assertEquals(List.of(), ids(ShelfFilter.ALL.holding("four 1999")));
        assertEquals(
                List.of("paper", "treaty"),
                ids(ShelfFilter.ALL.ofKinds(Set.of(Source.Kind.ARTICLE, Source.Kind.TREATY))));
        assertEquals(List.of("note"), ids(ShelfFilter.ALL.speakingFrom(Set.of(Source.Side.RUSSIA))));
        assertEquals(List.of("treaty"), ids(ShelfFilter.ALL.in(Set.of("ja"))));
    }

    @Test
    void onlyWorksWithACopyPassWhereThatIsAsked() {
        ShelfList.Listing found =
                list.of(ShelfFilter.ALL.with(ShelfFilter.Reading.SAVED_COPY), ShelfOrder.USUAL, SHELVED);
        assertEquals(List.of("paper"), ids(found));
        assertEquals(List.of(LOOSE), found.loose());
        assertEquals(4, found.all());
    }

    @Test
    void aCopyWithoutAWorkHasNoKindToPassBy() {
        assertEquals(
                List.of(),
                list.of(ShelfFilter.ALL.ofKinds(Set.of(Source.Kind.PRESS)), ShelfOrder.USUAL, SHELVED)
                        .loose());
        assertEquals(
                List.of(LOOSE),
                list.of(ShelfFilter.ALL.holding("some"), ShelfOrder.USUAL, SHELVED)
                        .loose());
    }

    @Test
    void theReadersOwnWorksStandAmongTheOthersAndAreMarked() {
        Source own = work("mine", "My page", "2020", "en", Source.Kind.PRESS, Source.Side.THIRD);
        ShelfList.Listing found =
                list.of(ShelfFilter.ALL, ShelfOrder.USUAL, new Shelved(List.of(own), Map.of(), List.of()));
        assertEquals(5, found.all());
        assertTrue(rows(found)
                .anyMatch(row -> row.id().equals("mine") && row.marks().get(0).equals("added by you")));
    }

    @Test
    void theMostFrequentLanguageIsOfferedFirst() {
        assertEquals("en", list.languages(SHELVED).get(0));
        assertEquals(Set.of("en", "ja", "ru"), Set.copyOf(list.languages(SHELVED)));
    }

    private ShelfRow row(String id) {
        return rows(list.of(ShelfFilter.ALL, ShelfOrder.USUAL, SHELVED))
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> headings(ShelfOrder order) {
        return list.of(ShelfFilter.ALL, order, SHELVED).groups().stream()
                .map(ShelfList.Group::heading)
                .toList();
    }

    private List<String> ids(ShelfFilter filter) {
        return ids(filter, new ShelfOrder(Sort.LATEST, Grouping.NONE));
    }

    private List<String> ids(ShelfFilter filter, ShelfOrder order) {
        return ids(list.of(filter, order, SHELVED));
    }

    private static List<String> ids(ShelfList.Listing listing) {
        return rows(listing).map(ShelfRow::id).toList();
    }

    private static Stream<ShelfRow> rows(ShelfList.Listing listing) {
        return listing.groups().stream().flatMap(group -> group.rows().stream());
    }

    private static Source signed(String id, String family, String given) {
        return source(
                id,
                "X",
                "2000",
                "en",
                Source.Kind.PRESS,
                Source.Side.THIRD,
                List.of(new Contributor(family, Optional.of(given))));
    }

    private static Source work(
            String id, String title, String date, String language, Source.Kind kind, Source.Side side) {
        return source(id, title, date, language, kind, side, List.of());
    }

    private static Source source(
            String id,
            String title,
            String date,
            String language,
            Source.Kind kind,
            Source.Side side,
            List<Contributor> authors) {
        Bibliography bibliography = new Bibliography(
                "article",
                title,
                language.equals("en") ? Optional.empty() : Optional.of("english of " + id),
                authors,
                Optional.empty(),
                Optional.empty(),
                Optional.of(date).filter(said -> !said.isEmpty()).map(HistoricalDate::parse),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Source(
                id, bibliography, language, kind, side, Text.of("Speaks."), Text.of("Free."), Optional.empty());
    }
}
