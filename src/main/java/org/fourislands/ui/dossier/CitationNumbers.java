package org.fourislands.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import org.fourislands.sources.Citation;

/** Numbers the citations of one text in the order in which they first appear; the same passage keeps its number. */
final class CitationNumbers {
    private final List<Citation> seen = new ArrayList<>();

    int of(Citation citation) {
        int at = seen.indexOf(citation);
        if (at < 0) {
            seen.add(citation);
            return seen.size();
        }
        return at + 1;
    }
}
