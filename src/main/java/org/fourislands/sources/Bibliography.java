package org.fourislands.sources;

import java.util.List;
import java.util.Optional;
import org.fourislands.time.HistoricalDate;

/**
 * The fields a citation style needs, named as CSL-JSON names them.
 *
 * @param type the CSL type: {@code article-newspaper}, {@code treaty}, {@code book} ..
 * @param title in the language of the work
 * @param translatedTitle in English, where the work's title is not
 * @param containerTitle the journal, newspaper, book or site that holds it
 * @param issued when it appeared or was signed; empty if not known
 * @param number a treaty-series, document or report number
 */
public record Bibliography(
        String type,
        String title,
        Optional<String> translatedTitle,
        List<Contributor> authors,
        Optional<String> containerTitle,
        Optional<String> publisher,
        Optional<HistoricalDate> issued,
        Optional<String> volume,
        Optional<String> issue,
        Optional<String> page,
        Optional<String> number,
        Optional<String> url) {

    public Bibliography {
        authors = List.copyOf(authors);
    }
}
