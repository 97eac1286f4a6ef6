package org.fourislands.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.fourislands.history.SmallAtlas;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Locator;
import org.fourislands.sources.SourceBook;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;

class SourceWordsTest {
    private final SourceBook book = SmallAtlas.atlas().sources();
    private final SourceWords words = new SourceWords(book, Phrases.in(Language.ENGLISH));

    @Test
    void aCitationNamesTheWorkAndThePassage() {
        assertEquals(
                "Ann Writer, The Desk, The Paper, November 2018, paragraph 5",
                words.shortForm(SmallAtlas.cite("paper-2018", "paragraph 5")));
    }

    @Test
    void whatWasNotReadInTheWorkSaysSo() {
        Citation unread = new Citation("paper-2018", Optional.empty(), Optional.empty(), false);
        assertEquals("Ann Writer, The Desk, The Paper, November 2018 (unverified)", words.shortForm(unread));
    }

    @Test
    void aCitationSaysWhatItIsCitedFor() {
        Citation part = new Citation("lost-1999", Locator.parse("page 3"), Optional.of("the day"), true);
        assertEquals("lost-1999, page 3 (for: the day)", words.shortForm(part));
        Citation unread = new Citation("lost-1999", Optional.empty(), Optional.of("the day"), false);
        assertEquals("lost-1999 (for: the day) (unverified)", words.shortForm(unread));
    }

    @Test
    void aWorkTheShelfLacksIsNamedByItsId() {
        assertEquals("lost-1999, page 3", words.shortForm(SmallAtlas.cite("lost-1999", "page 3")));
        assertEquals("lost-1999", words.named("lost-1999", List.of()));
    }

    @Test
    void theWholeRecordStandsInOneParagraph() {
        assertEquals(
                "Ann Writer, The Desk, “Four islands”, The Paper 12 (3), Press House, November 2018, 4-5.",
                words.fullForm(book.source("paper-2018").orElseThrow()));
        assertEquals(
                "“日本国魯西亜国通好条約” [Treaty of Commerce], no. 1, 7 February 1855.",
                words.fullForm(book.source("treaty-1855").orElseThrow()));
    }

    @Test
    void severalPassagesAreListed() {
        List<Locator> passages = List.of(
                new Locator(Locator.Unit.PARAGRAPH, "5"),
                new Locator(Locator.Unit.ARTICLE, "2(c)"),
                new Locator(Locator.Unit.PAGE, "179"));
        assertEquals(
                "Ann Writer, The Desk, The Paper, November 2018, paragraph 5, Article 2(c) and page 179",
                words.named("paper-2018", passages));
    }
}
