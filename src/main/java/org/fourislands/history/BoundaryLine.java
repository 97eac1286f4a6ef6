package org.fourislands.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourislands.sources.Statement;
import org.fourislands.time.DateSpan;
import org.fourislands.words.Text;

/**
 * A line in the sea or on land that was, is, or is said to be a boundary.
 *
 * @param geometry the id of its line in {@code geodata/}
 */
public record BoundaryLine(String id, Text name, String geometry, List<Status> statuses) {

    public BoundaryLine {
        statuses = List.copyOf(statuses);
    }

    public Optional<Status> on(LocalDate day) {
        return statuses.stream().filter(status -> status.span().mayHoldOn(day)).findFirst();
    }

    /** What the line was for a span of days, and in whose eyes. */
    public record Status(DateSpan span, Standing standing, List<String> parties, Statement statement) {
        public Status {
            parties = List.copyOf(parties);
        }
    }

    /** How binding a line is. */
    public enum Standing {
        /** Agreed by both states of that day. */
        AGREED,
        /** Held on the ground without agreement. */
        DE_FACTO,
        /** Held to be the boundary by the parties named, not by the other. */
        CLAIMED,
        /** No longer in force. */
        LAPSED;

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
