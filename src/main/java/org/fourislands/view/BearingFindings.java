package org.fourislands.view;

import java.util.List;
import org.fourislands.history.Atlas;
import org.fourislands.history.DayState;
import org.fourislands.history.Event;
import org.fourislands.history.Proposal;
import org.fourislands.sources.Bearing;
import org.fourislands.sources.Finding;

/** Which of the articles' statements belong to what is looked at. */
final class BearingFindings {
    private final List<Finding> all;

    BearingFindings(Atlas atlas) {
        this.all = atlas.sources().findings();
    }

    /** About the day itself, what happened on it, or a proposal that lay open. */
    List<Finding> onDay(DayState state) {
        return all.stream().filter(finding -> touches(finding.bearing(), state)).toList();
    }

    /** About the island, on that day. */
    List<Finding> onIsland(String island, DayState state) {
        return onDay(state).stream()
                .filter(finding -> finding.bearing().islands().contains(island))
                .toList();
    }

    /** About the island, on other days. */
    List<Finding> elsewhereOnIsland(String island, DayState state) {
        List<Finding> today = onDay(state);
        return all.stream()
                .filter(finding -> finding.bearing().islands().contains(island))
                .filter(finding -> !today.contains(finding))
                .toList();
    }

    List<Finding> onEvent(Event event) {
        return all.stream()
                .filter(finding -> finding.bearing().events().contains(event.id()))
                .toList();
    }

    List<Finding> onProposal(Proposal proposal) {
        return all.stream()
                .filter(finding -> finding.bearing().proposals().contains(proposal.id()))
                .toList();
    }

    private static boolean touches(Bearing bearing, DayState state) {
        return bearing.touchesDay(state.day())
                || state.events().stream().anyMatch(event -> bearing.events().contains(event.id()))
                || state.proposals().stream().anyMatch(p -> bearing.proposals().contains(p.id()));
    }
}
