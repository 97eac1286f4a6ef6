package org.fourislands.ui.shell;

import java.time.ZoneId;
import java.util.List;
import org.fourislands.library.SavedCopy;
import org.fourislands.sources.SourceBook;
import org.fourislands.view.DateWords;
import org.fourislands.view.SourceWords;
import org.fourislands.words.Phrases;

/** Saved copies and their works as a reader meets them. For any thread. */
final class CopyTitles {
    private final SourceBook book;
    private final SourceWords words;
    private final Phrases phrases;

    CopyTitles(SourceBook book, SourceWords words, Phrases phrases) {
        this.book = book;
        this.words = words;
        this.phrases = phrases;
    }

    String title(String source) {
        return book.source(source).map(work -> work.bibliography().title()).orElse(source);
    }

    /** Of the work it is a copy of; else what it says of itself. */
    String title(SavedCopy copy) {
        return copy.source().map(this::title).or(copy::title).orElse(copy.fileName());
    }

    /** Whose work it is, where that is known, and which copy of it. */
    String told(SavedCopy copy) {
        return copy.source()
                .map(source -> phrases.of("reading.told", words.named(source, List.of()), saved(copy)))
                .orElseGet(() -> saved(copy));
    }

    /** Which copy it is, and when it was taken in. */
    String saved(SavedCopy copy) {
        String day = new DateWords(phrases)
                .of(copy.taken().atZone(ZoneId.systemDefault()).toLocalDate());
        return phrases.of("reading.saved", copy.fileName(), day);
    }
}
