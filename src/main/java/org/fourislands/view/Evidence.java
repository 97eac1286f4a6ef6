package org.fourislands.view;

import java.util.Comparator;
import java.util.List;
import org.fourislands.sources.Citation;

/** Which of many works to name after a short sentence; all of them stand in the dossier and in the JSON forms. */
final class Evidence {
    private Evidence() {}

    /** At most {@code most}: works that were read before others, those that bear the whole statement before those for a part. */
    static List<Citation> best(List<Citation> citations, int most) {
        Comparator<Citation> readFirst = Comparator.comparing(citation -> !citation.verified());
        return citations.stream()
                .distinct()
                .sorted(readFirst.thenComparing(citation -> citation.purpose().isPresent()))
                .limit(most)
                .toList();
    }
}
