package org.fourislands.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Award;
import org.fourislands.history.IslandState;
import org.fourislands.history.Party;
import org.fourislands.history.Proposal;
import org.fourislands.history.Understanding;
import org.fourislands.words.NameOrder;
import org.fourislands.words.Phrases;

/** All proposals in order of time, by period, as far as they pass a filter. What a row says does not hang on the clock. */
public final class ProposalList {
    private final Phrases phrases;
    private final DossierWords words;
    private final List<Listed> all;
    private final TypedWords typed;

    /** Its words are found letter by letter. */
    public ProposalList(Atlas atlas, Phrases phrases, NameOrder order) {
        this(atlas, phrases, order, TypedWords.LETTERS);
    }

    /** {@code typed} finds words in what is told of a proposal. */
    public ProposalList(Atlas atlas, Phrases phrases, NameOrder order, TypedWords typed) {
        this.typed = typed;
        this.phrases = phrases;
        this.words = new DossierWords(atlas, phrases, order);
        OutcomeCells cells = new OutcomeCells(atlas, phrases, order);
        this.all = atlas.content().proposals().stream()
                .sorted(Comparator.comparingInt(Proposal::number))
                .map(proposal -> listed(proposal, row(proposal, cells), touched(proposal, atlas)))
                .toList();
    }

    private record Listed(Proposal proposal, Row row, Set<String> touched, String text) {}

    private Listed listed(Proposal proposal, Row row, Set<String> touched) {
        String kinds = proposal.kinds().stream()
                .map(kind -> phrases.of("kind." + kind.word() + ".explained"))
                .collect(Collectors.joining(" "));
        return new Listed(
                proposal, row, touched, String.join(" ", text(proposal), row.told(), kinds, divided(proposal)));
    }

    /** That it divides an island is drawn, not told, where it only says how much of one would be whose. */
    private String divided(Proposal proposal) {
        return proposal.outcomes().stream()
                        .flatMap(outcome -> Stream.of(outcome.title(), outcome.administration()))
                        .flatMap(award -> award.shares().stream())
                        .anyMatch(share -> share.fraction() < 1)
                ? phrases.of("list.divides")
                : "";
    }

    /** What passes, by period; a period without any is left out. */
    public Listing of(ProposalFilter filter) {
        Map<Period, List<Row>> groups = new LinkedHashMap<>();
        for (Listed listed : all) {
            if (filter.passes(listed.proposal, listed.touched, words -> typed.areIn(words, listed.text))) {
                Period period = Period.of(listed.proposal.date().earliest());
                groups.computeIfAbsent(period, p -> new ArrayList<>()).add(listed.row);
            }
        }
        List<Group> found = groups.entrySet().stream()
                .map(group -> new Group(phrases.of("period." + group.getKey().word()), group.getValue()))
                .toList();
        return new Listing(found, all.size());
    }

    /** The parties that made proposals, by id, in order of time. */
    public List<String> makers() {
        return parties(all.stream().flatMap(listed -> listed.proposal.by().stream()));
    }

    /** The parties that proposals were made to. */
    public List<String> receivers() {
        return parties(all.stream().flatMap(listed -> listed.proposal.to().stream()));
    }

    private static List<String> parties(Stream<String> ids) {
        return ids.distinct().toList();
    }

    private Row row(Proposal proposal, OutcomeCells cells) {
        List<OutcomeCell> bar = cells.of(new Understanding(proposal, Optional.empty()));
        Proposal.Rank rank = proposal.highestRank();
        String date = words.dates().of(proposal.date());
        String parties = parties(proposal);
        List<String> kinds = proposal.kinds().stream()
                .map(kind -> phrases.of("kind." + kind.word()))
                .toList();
        String name = words.of(proposal.name());
        String standing = phrases.of("rank." + rank.word());
        String told = phrases.of(
                "list.row",
                proposal.number(),
                name,
                date,
                parties,
                phrases.list(kinds),
                standing,
                String.join("; ", bar.stream().map(OutcomeCell::words).toList()));
        return new Row(proposal.id(), date, name, parties, kinds, rank, standing, bar, told);
    }

    /** "Japan → USSR"; "Japan · USSR" for a joint text; "Japan, to nobody". */
    private String parties(Proposal proposal) {
        String by = shortParties(proposal.by());
        if (proposal.to().isEmpty()) {
            return by;
        }
        return proposal.to().equals(proposal.by())
                ? phrases.of("list.together", by)
                : phrases.of("list.by-to", by, shortParties(proposal.to()));
    }

    private String shortParties(List<String> ids) {
        return phrases.list(ids.stream().map(words::shortParty).toList());
    }

    /** The groups that would change hands, be talked about or be left open. */
    private static Set<String> touched(Proposal proposal, Atlas atlas) {
        return atlas.on(proposal.date().latest()).islands().stream()
                .filter(state -> proposal.outcomeFor(state.island().id())
                        .filter(outcome -> touches(outcome.title(), state, atlas)
                                || touches(outcome.administration(), state, atlas))
                        .isPresent())
                .map(state -> state.island().id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean touches(Award award, IslandState then, Atlas atlas) {
        return switch (award.state()) {
            case UNSTATED -> false;
            case TALKS, OPEN, DEFERRED -> true;
            case GOES, CONDITIONAL ->
                award.shares().stream()
                        .map(share -> side(share.party(), atlas))
                        .anyMatch(side -> then.parties().stream().noneMatch(party -> side(party, atlas) == side));
        };
    }

    private static Party.Side side(String party, Atlas atlas) {
        return atlas.party(party).map(Party::side).orElse(Party.Side.NEITHER);
    }

    private String text(Proposal proposal) {
        return String.join(
                " ",
                words.of(proposal.name()),
                words.of(proposal.byWhom()),
                words.of(proposal.terms().text()),
                words.of(proposal.result().text()),
                String.join(
                        " ",
                        proposal.replies().stream()
                                .map(reply -> words.of(reply.statement().text()))
                                .toList()));
    }

    /** The proposals that pass, by period, and how many there are in all. */
    public record Listing(List<Group> groups, int all) {
        public Listing {
            groups = List.copyOf(groups);
        }

        public int shown() {
            return groups.stream().mapToInt(group -> group.rows().size()).sum();
        }
    }

    /** The proposals of one period. */
    public record Group(String heading, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One proposal.
     *
     * @param rank the most it ever was
     * @param cells what it would mean for each group
     * @param told all of it in words, for a screen reader
     */
    public record Row(
            String id,
            String date,
            String name,
            String parties,
            List<String> kinds,
            Proposal.Rank rank,
            String standing,
            List<OutcomeCell> cells,
            String told) {
        public Row {
            kinds = List.copyOf(kinds);
            cells = List.copyOf(cells);
        }
    }
}
