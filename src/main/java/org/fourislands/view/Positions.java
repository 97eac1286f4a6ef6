package org.fourislands.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fourislands.history.Atlas;
import org.fourislands.history.Award;
import org.fourislands.history.Island;
import org.fourislands.history.Party;
import org.fourislands.history.Proposal.Kind;
import org.fourislands.history.Proposal.Outcome;
import org.fourislands.history.Understanding;
import org.fourislands.view.Stand.Position;

/** How many of the four groups would be Japan's by a proposal: counted from its outcomes, by its class where these are silent. */
final class Positions {
    private final Atlas atlas;

    Positions(Atlas atlas) {
        this.atlas = atlas;
    }

    /** Two where it began as one and ended as the other; one otherwise. */
    List<Position> of(Understanding understanding) {
        List<Kind> kinds = understanding.proposal().kinds();
        if (kinds.contains(Kind.FOUR_ISLAND) && kinds.contains(Kind.TWO_ISLAND)) {
            return List.of(Position.FOUR, Position.TWO);
        }
        if (kinds.contains(Kind.JOINT_USE)) {
            return List.of(Position.JOINT_USE);
        }
        return List.of(
                kinds.contains(Kind.MIXED)
                        ? Position.OTHER
                        : counted(understanding).orElseGet(() -> byKind(kinds)));
    }

    private Optional<Position> counted(Understanding understanding) {
        List<Outcome> outcomes = atlas.groups().stream()
                .map(Island::id)
                .filter(understanding::isSound)
                .flatMap(id -> understanding.outcomeFor(id).stream())
                .toList();
        if (outcomes.size() < atlas.groups().size()) {
            return Optional.empty();
        }
        if (count(outcomes, outcome -> outcome.title().shares().size() > 1) > 0) {
            return Optional.of(Position.DIVIDED);
        }
        long japans = count(outcomes, outcome -> side(outcome) == Party.Side.JAPAN);
        long russias = count(outcomes, outcome -> side(outcome) == Party.Side.RUSSIA);
        long talked = count(outcomes, outcome -> outcome.title().state() == Award.State.TALKS);
        long open = count(outcomes, outcome -> outcome.title().state() == Award.State.OPEN);
        if (japans + russias == outcomes.size()) {
            return byNumber(japans);
        }
        if (japans == 2 && talked == 2) {
            return Optional.of(Position.TWO_PLUS);
        }
        return open == outcomes.size() ? Optional.of(Position.OPEN) : Optional.empty();
    }

    private static Optional<Position> byNumber(long japans) {
        return switch ((int) japans) {
            case 4 -> Optional.of(Position.FOUR);
            case 3 -> Optional.of(Position.THREE);
            case 2 -> Optional.of(Position.TWO);
            case 0 -> Optional.of(Position.NONE);
            default -> Optional.of(Position.OTHER);
        };
    }

    private static Position byKind(List<Kind> kinds) {
        return kinds.stream()
                .findFirst()
                .map(kind -> switch (kind) {
                    case FOUR_ISLAND, DEFERRED -> Position.FOUR;
                    case TWO_ISLAND -> Position.TWO;
                    case TWO_PLUS -> Position.TWO_PLUS;
                    case THREE_ISLAND -> Position.THREE;
                    case AREA_SPLIT, THREE_AND_A_HALF -> Position.DIVIDED;
                    case JOINT_USE -> Position.JOINT_USE;
                    case STATUS_QUO -> Position.NONE;
                    case PROCESS -> Position.TALKS;
                    case MIXED, OTHER -> Position.OTHER;
                })
                .orElse(Position.OTHER);
    }

    /** Whose it would be: by title, or by administration where title is left open. */
    private Party.Side side(Outcome outcome) {
        return outcome.title()
                .whole()
                .or(() -> outcome.administration().whole())
                .flatMap(atlas::party)
                .map(Party::side)
                .orElse(Party.Side.NEITHER);
    }

    private static long count(List<Outcome> outcomes, Predicate<Outcome> wanted) {
        return outcomes.stream().filter(wanted).count();
    }
}
