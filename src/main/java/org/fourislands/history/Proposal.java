package org.fourislands.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Statement;
import org.fourislands.time.DateSpan;
import org.fourislands.time.HistoricalDate;
import org.fourislands.words.Text;

/**
 * A way of settling the islands that someone put forward.
 *
 * @param number its place in the list of proposals, from 1, in order of time
 * @param open from when it was made until it was refused, withdrawn, overtaken or carried out
 * @param by parties that made it; {@code byWhom} names the persons and offices
 * @param outcomes what it would mean, island by island; a reading of its own where the sides read it differently
 * @param standings what it was through time, oldest first
 * @param confidence how well it is attested: A official text or diplomatic record, B a named participant or several press
 *     reports, C a single report, a leak, or denied
 */
public record Proposal(
        String id,
        int number,
        Text name,
        HistoricalDate date,
        DateSpan open,
        List<String> by,
        List<String> to,
        Text byWhom,
        List<Kind> kinds,
        List<Outcome> outcomes,
        List<Reading> readings,
        Statement terms,
        List<Standing> standings,
        List<Reply> replies,
        Statement result,
        List<Confidence> confidence) {

    public Proposal {
        by = List.copyOf(by);
        to = List.copyOf(to);
        kinds = List.copyOf(kinds);
        outcomes = List.copyOf(outcomes);
        readings = List.copyOf(readings);
        standings = List.copyOf(standings);
        replies = List.copyOf(replies);
        confidence = List.copyOf(confidence);
    }

    /** What it was on {@code day}: of two standings of one day the later entry; before its own day, what it was at first. */
    public Rank rankOn(LocalDate day) {
        return standings.stream()
                .filter(standing -> !standing.since().latest().isAfter(day))
                .reduce((earlier, later) -> later.since().compareTo(earlier.since()) < 0 ? earlier : later)
                .or(() -> standings.stream().findFirst())
                .map(Standing::rank)
                .orElse(Rank.STATEMENT);
    }

    /** The most it ever was; denied where it was denied, whatever it had been before. */
    public Rank highestRank() {
        List<Rank> ranks = standings.stream().map(Standing::rank).sorted().toList();
        if (ranks.contains(Rank.DENIED)) {
            return Rank.DENIED;
        }
        return ranks.isEmpty() ? Rank.STATEMENT : ranks.get(0);
    }

    public Optional<Outcome> outcomeFor(String island) {
        return outcomes.stream()
                .filter(outcome -> outcome.island().equals(island))
                .findFirst();
    }

    public List<Citation> citations() {
        return terms.citations();
    }

    /** The island groups of which it says what is to become of them; all that it names where it leaves that unsaid. */
    public List<String> touched() {
        List<Outcome> all = Stream.concat(
                        outcomes.stream(), readings.stream().flatMap(reading -> reading.outcomes().stream()))
                .toList();
        List<Outcome> stated = all.stream().filter(Outcome::isStated).toList();
        return (stated.isEmpty() ? all : stated)
                .stream().map(Outcome::island).map(Island::groupOf).distinct().toList();
    }

    /** The family of solutions it belongs to. */
    public enum Kind {
        FOUR_ISLAND,
        TWO_ISLAND,
        TWO_PLUS,
        THREE_ISLAND,
        AREA_SPLIT,
        THREE_AND_A_HALF,
        DEFERRED,
        JOINT_USE,
        STATUS_QUO,
        PROCESS,
        MIXED,
        OTHER;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How binding or serious it was. */
    public enum Rank {
        RATIFIED,
        IN_FORCE,
        SIGNED,
        FORMAL_OFFER,
        UNPUBLISHED_OFFER,
        STATEMENT,
        IDEA,
        DENIED;

        /** Whether nobody offered it: then it is drawn dashed. */
        public boolean isTentative() {
            return this == IDEA || this == DENIED;
        }

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How well it is attested. */
    public enum Confidence {
        A,
        B,
        C
    }

    /** What it would mean for one island; title and administration apart. */
    public record Outcome(String island, Award title, Award administration) {

        /** Whether the proposal speaks of this island at all. */
        boolean isStated() {
            return title.state() != Award.State.UNSTATED || administration.state() != Award.State.UNSTATED;
        }
    }

    /** How one side reads a proposal that both sides put differently. */
    public record Reading(String party, Statement statement, List<Outcome> outcomes) {
        public Reading {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** What the proposal became on a day. */
    public record Standing(HistoricalDate since, Rank rank, List<Citation> citations) {
        public Standing {
            citations = List.copyOf(citations);
        }
    }

    /** An answer to it. */
    public record Reply(HistoricalDate date, String party, Stance stance, Statement statement) {}

    /** How it was answered. */
    public enum Stance {
        ACCEPTED,
        REFUSED,
        ANSWERED_OTHERWISE,
        SILENT,
        DENIED;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
