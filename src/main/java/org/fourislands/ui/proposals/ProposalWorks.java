package org.fourislands.ui.proposals;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fourislands.view.ProposalFilter;
import org.fourislands.view.ProposalList;
import org.fourislands.view.StandMatrix;
import org.fourislands.view.ViewState;

/**
 * What the window asks of the record's proposals. Each answer is quick enough for the window's thread.
 *
 * @param makers the parties that made proposals, to choose from
 * @param receivers the parties they were made to
 * @param islands the four groups
 * @param drawn what the chip says of the proposal a view draws; empty where it draws none
 */
public record ProposalWorks(
        Function<ProposalFilter, ProposalList.Listing> listing,
        Supplier<StandMatrix.Table> matrix,
        List<Choice> makers,
        List<Choice> receivers,
        List<Choice> islands,
        Function<ViewState, Optional<Drawn>> drawn) {
    public ProposalWorks {
        makers = List.copyOf(makers);
        receivers = List.copyOf(receivers);
        islands = List.copyOf(islands);
    }

    /** Something to choose: its id, how it is named, and how it is named where there is little room. */
    public record Choice(String id, String words, String brief) {}

    /**
     * A proposal that is drawn.
     *
     * @param title what it is, and its standing on the day
     * @param readings where the two sides read it differently, all there are with the record's own first; else empty
     */
    public record Drawn(String title, List<Reading> readings) {
        public Drawn {
            readings = List.copyOf(readings);
        }
    }

    /** One way to read a proposal. */
    public record Reading(String id, String words) {}
}
