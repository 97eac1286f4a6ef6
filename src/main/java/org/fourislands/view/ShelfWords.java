package org.fourislands.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Source;
import org.fourislands.sources.SourceBook;
import org.fourislands.view.ShelfRow.Readable;
import org.fourislands.words.Phrases;

/** What the list of works says of each, and of the copies kept of it. */
public final class ShelfWords {
    private final SourceBook book;
    private final Phrases phrases;
    private final DateWords dates;

    public ShelfWords(SourceBook book, Phrases phrases) {
        this.book = book;
        this.phrases = phrases;
        this.dates = new DateWords(phrases);
    }

    /** The line of a work of which {@code copy} is kept. */
    ShelfRow row(Source source, Optional<CopyTaken> copy, boolean own) {
        Bibliography work = source.bibliography();
        List<String> marks = new ArrayList<>();
        if (own) {
            marks.add(phrases.of("works.own"));
        }
        marks.add(phrases.of("source-kind." + source.kind().word()));
        marks.add(side(source.side()));
        marks.add(language(source.language()));
        String by = by(work);
        String date = work.issued().map(dates::of).orElse("");
        Readable readable = readable(source, copy);
        String reading = copy.map(this::taken)
                .orElseGet(() -> phrases.of(readable == Readable.DIGEST ? "works.digest-only" : "works.record-only"));
        String told = phrases.of(
                "works.told",
                work.translatedTitle()
                        .map(english -> phrases.of("works.with-translation", work.title(), english))
                        .orElse(work.title()),
                by.isEmpty() ? phrases.of("works.nobody") : by,
                date.isEmpty() ? phrases.of("works.undated") : date,
                phrases.list(marks),
                reading);
        return new ShelfRow(
                source.id(), work.title(), work.translatedTitle(), by, date, marks, readable, reading, told);
    }

    /** "saved copy, taken on 3 May 2026 from example.org/page". */
    public String taken(CopyTaken copy) {
        return phrases.of("works.copy", dates.of(copy.taken()), copy.from());
    }

    /** Whose standpoint a work speaks from. */
    public String side(Source.Side side) {
        return phrases.of("works.side." + side.word());
    }

    /** The name of a language by its code. */
    public String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(phrases.language().locale());
    }

    /** All that can be searched for in the list. */
    String text(Source source, ShelfRow row) {
        return String.join(
                " ",
                row.told(),
                source.bibliography().publisher().orElse(""),
                source.bibliography().url().orElse(""),
                source.standpoint().in(phrases.language()));
    }

    private Readable readable(Source source, Optional<CopyTaken> copy) {
        if (copy.isPresent()) {
            return Readable.COPY;
        }
        return book.digestOf(source.id()).isPresent() ? Readable.DIGEST : Readable.RECORD;
    }

    private String by(Bibliography work) {
        String authors = work.authors().stream().map(Contributor::fullName).collect(Collectors.joining(", "));
        String outlet = work.containerTitle().or(work::publisher).orElse("");
        if (authors.isEmpty() || outlet.isEmpty() || authors.equals(outlet)) {
            return authors.isEmpty() ? outlet : authors;
        }
        return phrases.of("works.by", authors, outlet);
    }
}
