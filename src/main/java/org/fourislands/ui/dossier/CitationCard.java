package org.fourislands.ui.dossier;

import java.util.Optional;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Digest;
import org.fourislands.sources.Source;
import org.fourislands.sources.SourceBook;
import org.fourislands.view.SourceWords;
import org.fourislands.words.Phrases;

/**
 * A citation as its record card says it, in words only.
 *
 * @param work the full form of the work, or its id where the book has no such work
 * @param passage where in it, or nothing
 * @param purpose what it is called for, where it does not bear the whole statement
 * @param checked whether the passage was read there
 * @param speaker who speaks, and from where
 * @param retold what the passage says, in our words
 */
public record CitationCard(
        String work,
        Optional<String> passage,
        Optional<String> purpose,
        String checked,
        Optional<String> speaker,
        Optional<String> retold) {

    public static CitationCard of(Citation citation, SourceBook book, Phrases phrases) {
        SourceWords words = new SourceWords(book, phrases);
        Optional<Source> source = book.source(citation.source());
        Optional<String> passage = citation.locator().map(words::locator);
        String work = source.map(words::fullForm).orElse(citation.source());
        return new CitationCard(
                work,
                passage,
                citation.purpose().map(purpose -> phrases.of("citation.card.for", purpose)),
                phrases.of(citation.verified() ? "citation.card.verified" : "citation.card.unverified"),
                source.map(s -> s.standpoint().in(phrases.language())),
                retold(citation, book).map(text -> text.text().in(phrases.language())));
    }

    private static Optional<Digest.Passage> retold(Citation citation, SourceBook book) {
        return citation.locator().flatMap(at -> book.digestOf(citation.source()).flatMap(digest -> digest.at(at)));
    }
}
