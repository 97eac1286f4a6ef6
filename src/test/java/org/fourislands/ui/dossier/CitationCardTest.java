package org.fourislands.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Digest;
import org.fourislands.sources.Locator;
import org.fourislands.sources.Source;
import org.fourislands.sources.SourceBook;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;
import org.fourislands.words.Text;
import org.junit.jupiter.api.Test;

final class CitationCardTest {
    private static final Phrases PHRASES = Phrases.in(Language.ENGLISH);
    private static final Locator ARTICLE_9 = new Locator(Locator.Unit.ARTICLE, "9");
    private static final SourceBook BOOK = book();

    @Test
    void aCardTellsWorkPassageSpeakerAndWhatThePassageSays() {
        CitationCard card = card(new Citation("declaration", Optional.of(ARTICLE_9), Optional.empty(), true));
        assertEquals("“Joint Declaration”.", card.work());
        assertEquals(Optional.of("Article 9"), card.passage());
        assertEquals(Optional.of("Both governments."), card.speaker());
        assertEquals(Optional.of("Two islands after a treaty."), card.retold());
    }

    @Test
    void whatWasNotReadIsCalledUnverified() {
        CitationCard card = card(new Citation("declaration", Optional.empty(), Optional.empty(), false));
        assertTrue(card.checked().startsWith("Unverified"), card.checked());
    }

    @Test
    void whatAWorkIsCalledForIsSaid() {
        CitationCard card = card(new Citation("declaration", Optional.empty(), Optional.of("the day"), true));
        assertEquals(Optional.of("for: the day"), card.purpose());
        assertTrue(card.checked().contains("Verified"), card.checked());
    }

    @Test
    void aWorkMissingFromTheBookIsStillNamed() {
        CitationCard card = card(new Citation("lost-work", Optional.empty(), Optional.empty(), true));
        assertEquals("lost-work", card.work());
        assertEquals(Optional.empty(), card.speaker());
    }

    private static CitationCard card(Citation citation) {
        return CitationCard.of(citation, BOOK, PHRASES);
    }

    private static SourceBook book() {
        Optional<String> none = Optional.empty();
        Bibliography bibliography = new Bibliography(
                "treaty",
                "Joint Declaration",
                none,
                List.of(),
                none,
                none,
                Optional.empty(),
                none,
                none,
                none,
                none,
                none);
        Source source = new Source(
                "declaration",
                bibliography,
                "en",
                Source.Kind.TREATY,
                Source.Side.BOTH,
                Text.of("Both governments."),
                Text.of("Public."),
                Optional.empty());
        Digest digest = new Digest(
                "declaration", List.of(new Digest.Passage(ARTICLE_9, Text.of("Two islands after a treaty."))));
        return new SourceBook(List.of(source), List.of(digest), List.of(), List.of());
    }
}
