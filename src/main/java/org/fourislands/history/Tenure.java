package org.fourislands.history;

import java.util.List;
import java.util.Locale;
import org.fourislands.sources.Statement;
import org.fourislands.time.DateSpan;

/**
 * Who administered a piece of the land around, for a span of days.
 *
 * @param parties one; two where both held it jointly; none where nothing was settled, or no work read says who
 * @param statement what it rested on, or why nothing can be said
 */
public record Tenure(DateSpan span, Kind kind, List<String> parties, Statement statement) {

    public Tenure {
        parties = List.copyOf(parties);
    }

    /** What sort of rule it was. */
    public enum Kind {
        /** No state's administration was settled, and no boundary agreed. */
        UNDEFINED(0),
        /** Left undivided between two states by their treaty. */
        JOINT(2),
        ADMINISTRATION(1),
        MILITARY_ADMINISTRATION(1),
        /** No work read says who administered; nothing is coloured. */
        UNRECORDED(0);

        private final int parties;

        Kind(int parties) {
            this.parties = parties;
        }

        /** As the data files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** How many parties belong to it. */
        public int parties() {
            return parties;
        }
    }
}
