package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Proposal;
import org.fourislands.history.Proposal.Reply;
import org.fourislands.history.Understanding;
import org.fourislands.sources.Statement;
import org.fourislands.time.HistoricalDate;
import org.fourislands.view.Stand.Act;
import org.fourislands.view.Stand.Position;

/** The stands taken in proposals: by those who made them, by each side's reading where these differ, and in the replies. */
final class ProposalStands {
    private final Atlas atlas;
    private final DossierWords words;
    private final Positions positions;

    ProposalStands(Atlas atlas, DossierWords words) {
        this.atlas = atlas;
        this.words = words;
        this.positions = new Positions(atlas);
    }

    List<Stand> all() {
        return atlas.content().proposals().stream().flatMap(this::of).toList();
    }

    private Stream<Stand> of(Proposal proposal) {
        Stream<Stand> made = proposal.readings().isEmpty()
                ? proposal.by().stream().flatMap(party -> made(new Understanding(proposal, Optional.empty()), party))
                : proposal.readings().stream()
                        .flatMap(reading -> made(new Understanding(proposal, Optional.of(reading)), reading.party()));
        return Stream.concat(made, proposal.replies().stream().map(reply -> reply(proposal, reply)));
    }

    private Stream<Stand> made(Understanding understanding, String party) {
        Proposal proposal = understanding.proposal();
        Statement said =
                understanding.reading().map(Proposal.Reading::statement).orElseGet(proposal::terms);
        return positions.of(understanding).stream()
                .map(position -> stand(
                        proposal,
                        proposal.date(),
                        party,
                        Act.PROPOSED,
                        position,
                        named(position, proposal),
                        said,
                        understanding.id()));
    }

    private Stand reply(Proposal proposal, Reply reply) {
        Act act = Act.valueOf(reply.stance().name());
        List<Position> asked = positions.of(new Understanding(proposal, Optional.empty()));
        Position answered = asked.get(asked.size() - 1);
        Position first = reply.stance() == Proposal.Stance.REFUSED
                        && asked.size() > 1
                        && !proposal.by().contains(reply.party())
                ? asked.get(0)
                : answered;
        return stand(
                proposal,
                reply.date(),
                reply.party(),
                act,
                first,
                words.of("matrix.act." + act.word(), named(first, proposal)),
                reply.statement(),
                proposal.id());
    }

    /** How many islands; what is none of the usual numbers goes by its name. */
    private String named(Position position, Proposal proposal) {
        return words.of("matrix.position." + position.word(), words.of(proposal.name()));
    }

    private Stand stand(
            Proposal proposal,
            HistoricalDate date,
            String party,
            Act act,
            Position position,
            String brief,
            Statement said,
            String opens) {
        String title = words.of(
                "matrix.title",
                words.of(proposal.name()),
                words.of("rank." + proposal.highestRank().word()));
        return new Stand(
                date,
                party,
                act,
                Optional.of(position),
                act == Act.PROPOSED && proposal.highestRank().isTentative(),
                brief,
                title,
                words.of(said.text()),
                said.citations(),
                Selection.proposal(opens));
    }
}
