package org.fourislands.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fourislands.history.Award;
import org.fourislands.history.Event;
import org.fourislands.history.Proposal;
import org.fourislands.sources.Finding;
import org.fourislands.sources.Source;
import org.fourislands.time.HistoricalDate;

/**
 * Something of the record that the clock marks.
 *
 * @param date its day; where that is uncertain the mark spreads over the days it can be
 * @param until the day it had ended, for what lasts: a proposal until it was answered; not part of it
 * @param title as a line in a list
 * @param islands the groups it touches; empty where it touches none in particular
 * @param target what opens with it
 */
public record TimeMark(
        Lane lane,
        Sign sign,
        HistoricalDate date,
        Optional<LocalDate> until,
        String title,
        Set<String> islands,
        Selection target) {

    public TimeMark {
        islands = Set.copyOf(islands);
    }

    /** Where the clock goes when it is opened. */
    public LocalDate day() {
        return date.earliest();
    }

    /** The middle of the days it can be, in days since 1970: where it is drawn. */
    public double middle() {
        return (date.earliest().toEpochDay() + date.latest().toEpochDay() + 1) / 2.0;
    }

    /** Where marks stand. */
    public enum Lane {
        /** On an island's strip: what proposals would have meant for it, and what the articles say of it. */
        STRIP,
        EVENTS,
        PROPOSALS,
        SOURCES
    }

    /** What kind of thing is marked, which decides the shape. */
    public sealed interface Sign {}

    public record Happening(Event.Kind kind) implements Sign {}

    public record Offer(Proposal.Kind kind, Proposal.Rank rank) implements Sign {
        public Family family() {
            return Family.of(kind);
        }
    }

    public record Work(Source.Kind kind) implements Sign {}

    /** What a proposal would have meant for one island. */
    public record Fate(Lot lot, Award.State state) implements Sign {}

    /** What an article says of one island. */
    public record Said(Finding.Verdict verdict) implements Sign {}

    /** To whom an island would have gone. */
    public enum Lot {
        JAPAN,
        RUSSIA,
        DIVIDED,
        /** Talked about, left open or put off. */
        LATER
    }

    /** Proposals that share a row. */
    public enum Family {
        FOUR,
        TWO,
        /** Two and something more, three, or a division. */
        BETWEEN,
        OTHER;

        static Family of(Proposal.Kind kind) {
            return switch (kind) {
                case FOUR_ISLAND -> FOUR;
                case TWO_ISLAND -> TWO;
                case TWO_PLUS, THREE_ISLAND, AREA_SPLIT, THREE_AND_A_HALF -> BETWEEN;
                case DEFERRED, JOINT_USE, STATUS_QUO, PROCESS, MIXED, OTHER -> OTHER;
            };
        }
    }
}
