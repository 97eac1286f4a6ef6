package org.fourislands.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fourislands.history.Proposal;

/**
 * Which proposals to list. An empty set, span or text asks for nothing; of a set any one will do, but of islands every one.
 *
 * @param by parties one of which made it
 * @param to parties one of which it was made to
 * @param ranks the most it ever was ({@link Proposal#highestRank})
 * @param islands groups that would change hands, be talked about or be left open under it
 * @param from the first day that counts
 * @param until the last day that counts
 * @param words all of which it must hold
 */
public record ProposalFilter(
        Set<Proposal.Kind> kinds,
        Set<String> by,
        Set<String> to,
        Set<Proposal.Rank> ranks,
        Set<String> islands,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        String words) {
    /** Asks for nothing, so that all pass. */
    public static final ProposalFilter ALL = new ProposalFilter(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), "");

    public ProposalFilter {
        kinds = Set.copyOf(kinds);
        by = Set.copyOf(by);
        to = Set.copyOf(to);
        ranks = Set.copyOf(ranks);
        islands = Set.copyOf(islands);
        words = words.strip();
    }

    /** Whether all proposals pass. */
    public boolean asksForNothing() {
        return equals(ALL);
    }

    public ProposalFilter ofKinds(Set<Proposal.Kind> chosen) {
        return new ProposalFilter(chosen, by, to, ranks, islands, from, until, words);
    }

    public ProposalFilter madeBy(Set<String> chosen) {
        return new ProposalFilter(kinds, chosen, to, ranks, islands, from, until, words);
    }

    public ProposalFilter madeTo(Set<String> chosen) {
        return new ProposalFilter(kinds, by, chosen, ranks, islands, from, until, words);
    }

    public ProposalFilter ranked(Set<Proposal.Rank> chosen) {
        return new ProposalFilter(kinds, by, to, chosen, islands, from, until, words);
    }

    public ProposalFilter touching(Set<String> chosen) {
        return new ProposalFilter(kinds, by, to, ranks, chosen, from, until, words);
    }

    public ProposalFilter between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new ProposalFilter(kinds, by, to, ranks, islands, first, last, words);
    }

    public ProposalFilter holding(String typed) {
        return new ProposalFilter(kinds, by, to, ranks, islands, from, until, typed);
    }

    /** Whether a proposal passes; {@code touched} are the groups it touches, {@code holds} whether what is told of it holds the words. */
    boolean passes(Proposal proposal, Set<String> touched, Predicate<String> holds) {
        List<Predicate<Proposal>> asked = List.of(
                one -> meets(kinds, one.kinds()),
                one -> meets(by, one.by()),
                one -> meets(to, one.to()),
                one -> meets(ranks, List.of(one.highestRank())),
                one -> touched.containsAll(islands),
                one -> from.map(first -> !one.date().latest().isBefore(first)).orElse(true),
                one -> until.map(last -> !one.date().earliest().isAfter(last)).orElse(true));
        return asked.stream().allMatch(one -> one.test(proposal)) && (words.isEmpty() || holds.test(words));
    }

    private static <T> boolean meets(Set<T> asked, List<T> has) {
        return asked.isEmpty() || has.stream().anyMatch(asked::contains);
    }
}
