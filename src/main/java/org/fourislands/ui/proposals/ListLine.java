package org.fourislands.ui.proposals;

import java.util.ArrayList;
import java.util.List;
import org.fourislands.view.ProposalList;

/** A line of the list: the heading of a period, or a proposal. */
sealed interface ListLine {

    record Heading(String words) implements ListLine {}

    record Entry(ProposalList.Row row) implements ListLine {}

    static List<ListLine> of(ProposalList.Listing listing) {
        List<ListLine> lines = new ArrayList<>();
        for (ProposalList.Group group : listing.groups()) {
            lines.add(new Heading(group.heading()));
            group.rows().forEach(row -> lines.add(new Entry(row)));
        }
        return lines;
    }
}
