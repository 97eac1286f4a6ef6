package org.fourislands.ui.shelf;

import java.util.List;
import org.fourislands.library.CopyMatch;
import org.fourislands.library.Found;
import org.fourislands.library.Receipt;
import org.fourislands.sources.SourceBook;
import org.fourislands.view.SourceWords;
import org.fourislands.words.Phrases;

/** What came of taking something in, in sentences. */
final class ReceiptWords {
    private final Phrases phrases;
    private final SourceWords sources;

    ReceiptWords(Phrases phrases, SourceBook book) {
        this.phrases = phrases;
        this.sources = new SourceWords(book, phrases);
    }

    String of(Received line) {
        return line.decided().orElseGet(() -> of(line.receipt()));
    }

    /** A work of the record by its short form. */
    String work(String source) {
        return sources.named(source, List.of());
    }

    private String of(Receipt receipt) {
        if (receipt instanceof Receipt.Refused refused) {
            return phrases.of("take.refused", refused.why());
        }
        Receipt.Kept kept = (Receipt.Kept) receipt;
        String what =
                kept.copy().source().map(source -> matched(source, kept)).orElseGet(() -> phrases.of("take.none"));
        return kept.news() == Receipt.News.NEW ? what : phrases.of("take.there", what);
    }

    private String matched(String source, Receipt.Kept kept) {
        CopyMatch match = kept.match();
        boolean asMatched = match.source().equals(kept.copy().source());
        if (!asMatched) {
            return phrases.of("take.as-you-said", work(source));
        }
        long certain = match.count(Found.Certainty.CERTAIN);
        long near = match.count(Found.Certainty.NEAR);
        if (match.passages().isEmpty()) {
            return phrases.of("take.by-name", work(source));
        }
        if (certain + near == 0) {
            return phrases.of("take.by-name-only", work(source));
        }
        long missing = match.count(Found.Certainty.NONE);
        return certain > 0
                ? phrases.of("take.certain", work(source), certain, near, missing)
                : phrases.of("take.near", work(source), near, missing);
    }
}
