package org.fourislands.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fourislands.history.Island;
import org.fourislands.view.DifferencesWriter.Compared;

/** All differences in a sentence or two: for which islands what differs, and that nothing does. */
final class DifferenceSummary {
    private final DossierWords words;

    DifferenceSummary(DossierWords words) {
        this.words = words;
    }

    List<Sentence> of(List<Compared> compared) {
        List<Sentence> told = new ArrayList<>();
        for (Facet.Kind kind : Facet.Kind.values()) {
            List<Island> which = compared.stream()
                    .filter(island -> island.differing().contains(kind))
                    .map(Compared::island)
                    .toList();
            if (!which.isEmpty()) {
                String key = "compare.differ-" + kind.name().toLowerCase(Locale.ROOT);
                told.add(new Sentence(words.of(key, words.islands().list(which)), List.of()));
            }
        }
        List<Island> alike = compared.stream()
                .filter(island -> island.differing().isEmpty())
                .map(Compared::island)
                .toList();
        if (!alike.isEmpty()) {
            String key = told.isEmpty() ? "compare.nothing-differs" : "compare.same-for";
            told.add(new Sentence(words.of(key, words.islands().list(alike)), List.of()));
        }
        return told;
    }
}
