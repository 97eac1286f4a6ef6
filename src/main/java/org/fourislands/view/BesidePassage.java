package org.fourislands.view;

import java.util.List;
import java.util.Set;

/**
 * What the record has to say beside a passage of a work.
 *
 * @param findings what the passage says in our words, its verdict, and the reason
 * @param cited the facts that rest on the passage, each opening its page
 * @param islands those that the findings are about
 */
public record BesidePassage(List<Dossier.Entry> findings, List<Dossier.Entry> cited, Set<String> islands) {

    public BesidePassage {
        findings = List.copyOf(findings);
        cited = List.copyOf(cited);
        islands = Set.copyOf(islands);
    }
}
