package org.fourislands.ui.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.library.CopyHead;
import org.fourislands.library.CopyMatch;
import org.fourislands.library.CopyText;
import org.fourislands.library.Found;
import org.fourislands.library.Found.Certainty;
import org.fourislands.library.FoundPassage;
import org.fourislands.library.Receipt;
import org.fourislands.library.SavedCopy;
import org.fourislands.sources.Fingerprint;
import org.fourislands.sources.KnownPassage;
import org.fourislands.sources.Locator;
import org.fourislands.sources.SourceBook;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.junit.jupiter.api.Test;

/** What came of taking something in is said as sure as it is, and no surer. */
final class ReceiptWordsTest {
    private static final SourceBook NONE = new SourceBook(List.of(), List.of(), List.of(), List.of());

    private final ReceiptWords words = new ReceiptWords(Phrases.in(Language.ENGLISH), NONE);

    @Test
    void lettersThatAreAllThereAreCertain() {
        Received line = line(kept(Certainty.CERTAIN, Receipt.News.NEW, Certainty.CERTAIN, Certainty.NEAR));
        assertEquals("paper. Certain. Cited passages found letter for letter: 1; nearly: 1; not: 0.", words.of(line));
        assertFalse(line.isUnsure());
    }

    @Test
    void likenessIsNeverCalledCertain() {
        Received line = line(kept(Certainty.NEAR, Receipt.News.NEW, Certainty.NEAR, Certainty.NONE));
        assertTrue(words.of(line).startsWith("Probably paper, not certain"), words.of(line));
        assertTrue(line.isUnsure());
    }

    @Test
    void aTitleAloneIsSaidToBeNoProof() {
        Received line = line(kept(Certainty.NEAR, Receipt.News.NEW, Certainty.NONE));
        assertEquals(
                "By its title or address it would be paper, but none of the cited passages is in it.", words.of(line));
    }

    @Test
    void whatWasThereIsSaidToHaveBeenThere() {
        Received line = line(kept(Certainty.CERTAIN, Receipt.News.THERE_ALREADY, Certainty.CERTAIN));
        assertTrue(words.of(line).startsWith("It was there already. paper"), words.of(line));
    }

    @Test
    void aDecisionOfTheReaderStandsInThePlaceOfTheGuess() {
        Received line =
                line(kept(Certainty.NEAR, Receipt.News.NEW, Certainty.NEAR)).deciding("As you said.");
        assertEquals("As you said.", words.of(line));
        assertFalse(line.isUnsure());
    }

    @Test
    void aRefusalGivesItsReason() {
        assertEquals("Not taken in. It is empty.", words.of(line(new Receipt.Refused("It is empty."))));
    }

    private static Received line(Receipt receipt) {
        return Received.of("file.html", receipt);
    }

    private static Receipt kept(Certainty certainty, Receipt.News news, Certainty... passages) {
        Optional<String> source = Optional.of("paper");
        SavedCopy copy = new SavedCopy(
                "0".repeat(64), source, "file.html", ".html", 10, Instant.EPOCH, Optional.empty(), Optional.empty());
        List<FoundPassage> found =
                Stream.of(passages).map(ReceiptWordsTest::passage).toList();
        CopyMatch match = new CopyMatch(source, certainty, new CopyText(List.of()), found);
        return new Receipt.Kept(copy, match, CopyHead.unsaid(), news);
    }

    private static FoundPassage passage(Certainty certainty) {
        Fingerprint fingerprint = new Fingerprint(List.of(new Fingerprint.Part(1, 1, "0")), 1, 1, List.of());
        return new FoundPassage(
                new KnownPassage("paper", new Locator(Locator.Unit.PARAGRAPH, "1"), fingerprint),
                new Found(certainty, Optional.empty(), 0.5));
    }
}
