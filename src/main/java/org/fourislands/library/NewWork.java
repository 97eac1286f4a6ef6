package org.fourislands.library;

import java.util.List;
import java.util.Optional;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Source;
import org.fourislands.time.HistoricalDate;

/**
 * A work as the reader writes it down, before it has an id.
 *
 * @param authors each as it is read: given name, then family name
 * @param outlet the newspaper, journal or site that holds it
 * @param language ISO 639-1 code
 * @param address where it is found on the network
 */
public record NewWork(
        String title,
        List<String> authors,
        Optional<String> outlet,
        Optional<HistoricalDate> date,
        String language,
        Optional<String> address,
        Source.Kind kind,
        Source.Side side) {
    public NewWork {
        authors = List.copyOf(authors);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a work has a title");
        }
    }

    /** What the reader wrote down of one of their own works, as it stands now. */
    public static NewWork of(Source own) {
        Bibliography known = own.bibliography();
        return new NewWork(
                known.title(),
                known.authors().stream().map(Contributor::fullName).toList(),
                known.containerTitle(),
                known.issued(),
                own.language(),
                known.url(),
                own.kind(),
                own.side());
    }

    /** The same work as it is written down here; what the reader cannot write down here stays as it was. */
    public Source asChangeOf(Source own) {
        Bibliography known = own.bibliography();
        Bibliography written = ListedWork.of(this).bibliography();
        Bibliography changed = new Bibliography(
                known.type(),
                written.title(),
                known.translatedTitle(),
                authors.equals(of(own).authors()) ? known.authors() : written.authors(),
                written.containerTitle(),
                known.publisher(),
                written.issued(),
                known.volume(),
                known.issue(),
                known.page(),
                known.number(),
                written.url());
        return new Source(own.id(), changed, language, kind, side, own.standpoint(), own.rights(), own.note());
    }
}
