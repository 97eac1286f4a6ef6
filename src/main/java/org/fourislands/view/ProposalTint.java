package org.fourislands.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.history.Award;
import org.fourislands.history.Award.Share;
import org.fourislands.history.IslandState;
import org.fourislands.history.Party.Side;
import org.fourislands.history.Proposal;
import org.fourislands.history.Proposal.Outcome;
import org.fourislands.history.Understanding;

/**
 * How an island is drawn as a proposal would have it, by party ids. Administration fills, title that another would hold edges
 * the shore; the same rule for both sides, whoever looks.
 *
 * @param manner what becomes of the administration
 * @param parts who would administer how much of it; where that comes later or is not said, who administers on the day looked
 *     at; empty where it is open
 * @param later to whom administration would pass later, or who would talk about it
 * @param title who would hold title where that is not the one who administers
 */
public record ProposalTint(Manner manner, List<Share> parts, List<String> later, Title title) {

    public ProposalTint {
        parts = List.copyOf(parts);
        later = List.copyOf(later);
    }

    /** {@code now} is the island on the day looked at. */
    public static ProposalTint of(Understanding understanding, IslandState now, Atlas atlas) {
        String group = now.island().group().orElse(now.island().id());
        Optional<Outcome> outcome = understanding.outcomeFor(group);
        if (outcome.isPresent() && !understanding.isSound(group)) {
            return new ProposalTint(Manner.CONTRADICTORY, List.of(), List.of(), Title.TOGETHER);
        }
        return outcome.map(told -> of(told, understanding.proposal(), now, atlas))
                .orElseGet(() -> new ProposalTint(Manner.UNSTATED, held(now), List.of(), Title.TOGETHER));
    }

    private static ProposalTint of(Outcome outcome, Proposal proposal, IslandState now, Atlas atlas) {
        Award administration = outcome.administration();
        Manner manner = Manner.valueOf(administration.state().name());
        List<Share> parts = switch (manner) {
            case GOES, CONDITIONAL -> administration.shares();
            case DEFERRED, UNSTATED -> held(now);
            case TALKS, OPEN, CONTRADICTORY -> List.of();
        };
        List<String> later = switch (manner) {
            case DEFERRED -> administration.shares().stream().map(Share::party).toList();
            case TALKS -> talking(proposal, now, atlas);
            default -> List.of();
        };
        return new ProposalTint(manner, parts, later, title(outcome, parts, atlas));
    }

    private static List<Share> held(IslandState now) {
        List<String> parties = now.parties();
        return parties.stream()
                .map(party -> new Share(party, 1.0 / parties.size()))
                .toList();
    }

    /** One party of either side: those that put the proposal forward or received it, else those that claimed when it was made. */
    private static List<String> talking(Proposal proposal, IslandState now, Atlas atlas) {
        List<String> claimants = atlas.on(proposal.date().latest())
                .island(now.island().group().orElse(now.island().id()))
                .map(then -> Tint.of(then, Perspective.NEITHER, atlas).hatches())
                .orElse(List.of());
        List<String> known = Stream.of(proposal.by(), proposal.to(), claimants)
                .flatMap(List::stream)
                .toList();
        return Stream.of(Side.JAPAN, Side.RUSSIA)
                .flatMap(side -> known.stream()
                        .filter(party -> side(party, atlas) == side)
                        .limit(1))
                .toList();
    }

    private static Title title(Outcome outcome, List<Share> parts, Atlas atlas) {
        Award title = outcome.title();
        if (!title.state().awards()) {
            return outcome.administration().state().awards() ? Title.LEFT_OPEN : Title.TOGETHER;
        }
        if (title.shares().equals(parts)) {
            return Title.TOGETHER;
        }
        return title.whole()
                .map(party -> parts.isEmpty() || differs(party, parts, atlas) ? Title.of(party) : Title.TOGETHER)
                .orElse(Title.LEFT_OPEN);
    }

    private static boolean differs(String party, List<Share> parts, Atlas atlas) {
        return parts.stream().anyMatch(part -> side(part.party(), atlas) != side(party, atlas));
    }

    private static Side side(String party, Atlas atlas) {
        return atlas.party(party).map(known -> known.side()).orElse(Side.NEITHER);
    }

    /** Whether it would be divided between parties. */
    public boolean isDivided() {
        return parts.size() > 1 && (manner == Manner.GOES || manner == Manner.CONDITIONAL);
    }

    /** What becomes of the administration of an island: the states of an {@link Award}, and one for a record in error. */
    public enum Manner {
        GOES,
        DEFERRED,
        CONDITIONAL,
        TALKS,
        OPEN,
        UNSTATED,
        /** The record's shares do not add up; drawn as nothing at all. */
        CONTRADICTORY;

        /** As texts are keyed. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Who would hold title beside the one who administers.
     *
     * @param holder empty where title would be left open
     * @param apart whether title and administration go different ways
     */
    public record Title(Optional<String> holder, boolean apart) {
        /** Title goes with the administration. */
        public static final Title TOGETHER = new Title(Optional.empty(), false);

        /** One administers, and title is left open. */
        public static final Title LEFT_OPEN = new Title(Optional.empty(), true);

        static Title of(String holder) {
            return new Title(Optional.of(holder), true);
        }
    }
}
