package org.fourislands.library;

import java.util.List;
import java.util.Optional;
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
}
