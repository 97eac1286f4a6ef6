package org.fourislands.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Claim;
import org.fourislands.history.Control;
import org.fourislands.history.Event;
import org.fourislands.history.Proposal;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Statement;

/** Which islands a work is called as a witness for: those that the events, proposals, controls and claims citing it touch. */
final class CitedIslands {
    private final Map<String, Set<String>> bySource = new HashMap<>();

    CitedIslands(Atlas atlas) {
        for (Event event : atlas.content().events()) {
            note(event.summary().citations().stream(), event.islands());
        }
        for (Proposal proposal : atlas.content().proposals()) {
            note(cited(proposal), proposal.touched());
        }
        for (Control control : atlas.content().controls()) {
            note(control.citations().stream(), List.of(control.island()));
        }
        for (Claim claim : atlas.content().claims()) {
            note(claim.citations().stream(), claim.islands());
        }
    }

    /** The islands; none for a work that is cited for none in particular. */
    Set<String> of(String source) {
        return bySource.getOrDefault(source, Set.of());
    }

    private void note(Stream<Citation> citations, Collection<String> islands) {
        citations.forEach(citation -> bySource.computeIfAbsent(citation.source(), source -> new HashSet<>())
                .addAll(islands));
    }

    private static Stream<Citation> cited(Proposal proposal) {
        Stream<Statement> replies = proposal.replies().stream().map(Proposal.Reply::statement);
        return Stream.of(
                        proposal.citations().stream(),
                        replies.flatMap(reply -> reply.citations().stream()),
                        proposal.result().citations().stream())
                .flatMap(part -> part);
    }
}
