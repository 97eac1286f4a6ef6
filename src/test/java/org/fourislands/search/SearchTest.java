package org.fourislands.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fourislands.history.Atlas;
import org.fourislands.history.SmallAtlas;
import org.fourislands.library.SavedCopy;
import org.fourislands.library.notes.MemoryNoteBook;
import org.fourislands.library.notes.Note;
import org.fourislands.library.notes.NoteSubject;
import org.fourislands.library.notes.Quote;
import org.fourislands.sources.Locator;
import org.fourislands.view.FindRequest;
import org.fourislands.view.FoundGroup;
import org.fourislands.view.FoundItem;
import org.fourislands.view.FoundItems;
import org.fourislands.view.FoundText;
import org.fourislands.view.Opening;
import org.fourislands.view.Selection;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final Atlas ATLAS = SmallAtlas.atlas();
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);
    private static final String ENGLISH = "Fishermen crossed the narrow strait; two treaties were never ratified.";
    private static final String RUSSIAN = "Учёные спорят об островах: Шикотан и Танфильева упомянуты в договоре.";
    private static final String JAPANESE = "漁師たちは國後島の近くで漁をし、根室の港へ魚を引き渡した。擇捉島は遠い。";

    @TempDir
    private Path folder;

    private final MemoryShelf shelf = new MemoryShelf();
    private final MemoryNoteBook notes = new MemoryNoteBook();
    private Search search = searching();
    private SavedCopy copy = shelf.put("generated", "About ferries", ENGLISH, RUSSIAN, JAPANESE);

    private Search searching() {
        return new Search(ATLAS, PHRASES, new Search.Library(shelf, notes, Path.of("unused")));
    }

    @BeforeEach
    void aShelfWithOneCopy() {
        search = new Search(ATLAS, PHRASES, new Search.Library(shelf, notes, folder.resolve("index")));
        search.prepare();
    }

    private List<FoundItem> inCopies(String words) {
        return search.find(FindRequest.everything(words)).sections().stream()
                .filter(section -> section.group() == FoundGroup.COPIES)
                .flatMap(section -> section.items().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fisherm                 | Fishermen
            crossing                | crossed
            treaty                  | treaties
            'ratify treaty'         | treaties,ratified
            '"narrow strait"'       | narrow strait
            '«narrow str»'          |
            '“narrow strait'        | narrow strait
            '"strait narrow"'       |
            STRAIT                  | strait
            'strait atlantis'       |
            'the strait'            | strait
            'strait the'            | strait
            '"the narrow"'          | the narrow
            the                     | the
            ученый                  | Учёные
            УЧЁНЫЕ                  | Учёные
            остров                  | островах
            'договор спорить'       | спорят,договоре
            островам                | островах
            國後                     | 國後
            国後島                   | 國後島
            択捉島                   | 擇捉島
            引き渡す                 | 引き渡し
            根室の港                 | 根室の港
            室                      | 室
            'ﾈﾑﾛ'                   |
            suishō                  | Танфильева
            """)
    void aWordIsFoundInTheFormsItTakes(String words, String marked) {
        List<FoundItem> items = inCopies(words);
        if (marked == null) {
            assertThat(items).isEmpty();
            return;
        }
        assertThat(items).hasSize(1);
        FoundText context = items.get(0).context();
        assertThat(context.marks().stream()
                        .map(mark -> context.text().substring(mark.from(), mark.to()))
                        .toList())
                .containsExactlyInAnyOrder(marked.split(","));
    }

    @Test
    void aHitOpensAtTheParagraphAndTheWord() {
        Opening.OfCopy opens = (Opening.OfCopy) inCopies("шикотан").get(0).opens();
        assertThat(opens.copy()).isEqualTo(copy.sha256());
        assertThat(opens.block()).isEqualTo(2);
        assertThat(RUSSIAN.substring(opens.from(), opens.to())).isEqualTo("Шикотан");
        assertThat(opens.thing()).contains(Selection.source("generated"));
    }

    @Test
    void onlyTheLastWordMayBeUnfinished() {
        assertThat(inCopies("narr strait")).isEmpty();
        assertThat(inCopies("strait narr")).hasSize(1);
        assertThat(inCopies("narr ")).isEmpty();
    }

    @Test
    void headingsComeBeforeText() {
        shelf.put("second", "Fishermen at sea", "Another matter, in which fishermen are spoken of: fishermen.");
        search.refresh();
        assertThat(inCopies("fishermen").stream().map(item -> ((Opening.OfCopy) item.opens()).block()))
                .startsWith(0)
                .hasSize(3);
    }

    @Test
    void whatLeavesTheShelfIsFoundNoMore() {
        shelf.remove(copy);
        search.refresh();
        assertThat(inCopies("fishermen")).isEmpty();
        search.refresh();
        assertThat(inCopies("fishermen")).isEmpty();
    }

    @Test
    void aCopyThatIsGivenAnotherSourceOpensThat() {
        shelf.assign(copy, Optional.of("other"));
        search.refresh();
        assertThat(inCopies("fishermen").get(0).opens().thing()).contains(Selection.source("other"));
    }

    @Test
    void groupsShowTheFirstAndTellOfTheOthers() {
        String[] blocks = IntStream.range(0, 20)
                .mapToObj(i -> "a lighthouse, number " + i)
                .toArray(String[]::new);
        shelf.put("many", blocks);
        search.refresh();
        FoundItems.Section few = copies(search.find(FindRequest.typed("lighthouse")));
        assertThat(few.items()).hasSize(3);
        assertThat(few.others()).isEqualTo(17);
        FoundItems.Section all =
                copies(search.find(FindRequest.typed("lighthouse").unfolding(Set.of(FoundGroup.COPIES))));
        assertThat(all.items()).hasSize(20);
        assertThat(all.others()).isZero();
    }

    private static FoundItems.Section copies(FoundItems found) {
        return found.sections().get(found.sections().size() - 1);
    }

    @Test
    void notesAreFoundByTheirWordsAndByWhatTheyMark() {
        Locator at = new Locator(Locator.Unit.PARAGRAPH, "3");
        Quote marked = new Quote("the lamps along the pier", "", "", 0);
        Note note = Note.on(NoteSubject.of(copy), marked, Optional.of(at), Instant.EPOCH)
                .saying("Ask about harbours");
        notes.save(note);
        search.refresh();
        for (String words : List.of("harbour ask", "lamp", "\"along the pier\"")) {
            FoundItem item = search.find(FindRequest.typed(words)).all().get(0);
            assertThat(item.group()).isEqualTo(FoundGroup.NOTES);
            assertThat(item.opens())
                    .isEqualTo(new Opening.OfNote(
                            note.id(),
                            Optional.of(copy.sha256()),
                            Optional.of(Selection.source("generated")),
                            Optional.of(at)));
            assertThat(item.context().marks()).isNotEmpty();
        }
        notes.remove(note);
        search.refresh();
        assertThat(search.find(FindRequest.typed("harbour")).all()).isEmpty();
    }

    /** As the record alone answers: the thing itself first. */
    @ParameterizedTest
    @CsvSource({"Suishō, habomai/suisho", "Танфильева, habomai/suisho", "水晶, habomai/suisho", "etorofu, etorofu"})
    void theThingItselfComesFirst(String words, String id) {
        FoundItems found = search.find(FindRequest.typed(words));
        assertThat(found.sections().get(0).group()).isEqualTo(FoundGroup.ISLANDS);
        assertThat(found.all().get(0).opens().thing()).contains(Selection.island(id));
    }

    @Test
    void otherFormsOfAWordAreFoundInTheRecordToo() {
        assertThat(search.find(FindRequest.typed("boundaries")).all())
                .anyMatch(item -> item.opens().thing().equals(Optional.of(Selection.event("treaty-1855"))));
    }

    /** Old style to Russians, a lunar day to the Japanese: so the treaty's own copies date it. */
    @ParameterizedTest
    @ValueSource(strings = {"old style", "old style shimoda", "26 January 1855"})
    void anEventIsFoundByItsDateInTheCalendarOfItsSources(String words) {
        assertThat(search.find(FindRequest.typed(words)).all())
                .anyMatch(item -> item.opens().thing().equals(Optional.of(Selection.event("treaty-1855"))));
    }

    @Test
    void aPhraseOfTheRecordIsFoundAsItStands() {
        assertThat(search.find(FindRequest.typed("“wrecked envoy”")).all()).isEmpty();
        assertThat(search.find(FindRequest.typed("wrecked envoy")).all()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\"", "\"\"", "«»", "\u3000", "\u0301", "zzzz", "AND OR NOT", "*", "a:b~2^", "🗾", "\\"
            })
    void whatMeansNothingFindsNothing(String words) {
        assertThat(search.find(FindRequest.everything(words)).all()).isEmpty();
    }

    @Property(tries = 300)
    void anyTextMayBeTyped(@ForAll String words) {
        Search bare = searching();
        assertThat(bare.find(FindRequest.typed(words)).sections()).hasSizeLessThan(9);
        assertThat(Typed.of(words, PlaceNaming.none()).all()).hasSizeLessThan(17);
        assertThat(Asking.of(Typed.of(words, PlaceNaming.none())).toString()).isNotNull();
    }
}
