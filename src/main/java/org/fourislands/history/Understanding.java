package org.fourislands.history;

import java.util.List;
import java.util.Optional;

/**
 * What a proposal would do: by the record's own account of it, or as one of the two sides reads it.
 *
 * @param reading empty for the record's own account
 */
public record Understanding(Proposal proposal, Optional<Proposal.Reading> reading) {
    /** Stands between the id of a proposal and the party whose reading is meant: {@code singapore-2018/japan}. */
    static final char BY = '/';

    /** The id by which it is asked for: {@code singapore-2018}, or {@code singapore-2018/japan}. */
    public String id() {
        return reading.map(side -> idOf(proposal, side)).orElse(proposal.id());
    }

    /** The id of one side's reading. */
    public static String idOf(Proposal proposal, Proposal.Reading reading) {
        return proposal.id() + BY + reading.party();
    }

    /** The proposal's own id, without whose reading is meant. */
    public static String plain(String id) {
        int by = id.indexOf(BY);
        return by < 0 ? id : id.substring(0, by);
    }

    public List<Proposal.Outcome> outcomes() {
        return reading.map(Proposal.Reading::outcomes).orElseGet(proposal::outcomes);
    }

    public Optional<Proposal.Outcome> outcomeFor(String island) {
        return outcomes().stream()
                .filter(outcome -> outcome.island().equals(island))
                .findFirst();
    }

    /** Whether an island's outcome is told, and its shares are such as add up. */
    public boolean isSound(String island) {
        return outcomeFor(island)
                .filter(outcome ->
                        outcome.title().addsUp() && outcome.administration().addsUp())
                .isPresent();
    }
}
