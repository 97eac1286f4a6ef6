package org.fourislands.app;

import org.fourislands.export.ShelfJson;
import org.fourislands.library.Found;
import org.fourislands.words.Phrases;

/** What became of one file or page, in a line. */
final class ShelfWords {
    private ShelfWords() {}

    static String told(ShelfJson.Entry entry, Phrases phrases) {
        return entry.trouble()
                .map(trouble -> phrases.of("shelf.refused", entry.file(), trouble))
                .orElseGet(() -> phrases.of(
                        "shelf.added",
                        entry.file(),
                        entry.source().orElseGet(() -> phrases.of("shelf.no-source")),
                        phrases.of("shelf.match." + entry.match().word()),
                        entry.count(Found.Certainty.CERTAIN),
                        entry.count(Found.Certainty.NEAR),
                        entry.count(Found.Certainty.NONE)));
    }
}
