package org.fourislands.view;

import java.util.List;
import org.fourislands.sources.Citation;

/**
 * One thing that is so or otherwise for an island: who administers it, who claims it or would have title.
 *
 * @param value what is compared: facets with equal values are the same, whatever their words
 * @param side in whose colours it is drawn: of two that differ but are of one side the map shows nothing
 */
record Facet(Kind kind, Object value, Object side, String words, List<Citation> citations) {

    Facet {
        citations = List.copyOf(citations);
    }

    /** What may differ, in the order in which it is told. */
    enum Kind {
        ADMINISTRATION,
        TITLE,
        SEEN
    }
}
