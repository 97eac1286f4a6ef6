package org.fourislands.view;

import java.util.List;
import org.fourislands.sources.Citation;

/**
 * One thing that is so or otherwise for an island: who administers it, who claims it or would have title.
 *
 * @param value what is compared: facets with equal values are the same, whatever their words
 * @param side in whose colours it is drawn: of two that differ but are of one side the map shows nothing
 * @param parts what it consists of, shortly: parties, or what is drawn
 * @param pattern the key of the words that say what the parts are
 * @param none the key of the words where there are no parts
 */
record Facet(
        Kind kind,
        Object value,
        Object side,
        List<String> parts,
        String pattern,
        String none,
        List<Citation> citations) {

    Facet {
        parts = List.copyOf(parts);
        citations = List.copyOf(citations);
    }

    /** In words; of several claims only those that {@code beside} has not. */
    String words(Facet beside, DossierWords words) {
        boolean alike = pattern.equals(beside.pattern) && parts.size() + beside.parts.size() > 2;
        List<String> own = alike
                ? parts.stream().filter(part -> !beside.parts.contains(part)).toList()
                : parts;
        if (own.isEmpty()) {
            return words.of(parts.isEmpty() ? none : "compare.no-more");
        }
        return words.of(pattern, words.phrases().list(own));
    }

    /** What may differ, in the order in which it is told. */
    enum Kind {
        ADMINISTRATION,
        TITLE,
        SEEN
    }
}
