package org.fourislands.view;

import java.time.LocalDate;
import java.util.Locale;

/** A stretch of the talks over the islands, by which long lists are divided. The names of the periods are the program's own. */
public enum Period {
    PEACE_SETTLEMENT(1955),
    LONDON_AND_MOSCOW(1957),
    COLD_WAR(1990),
    END_OF_THE_USSR(1994),
    SUMMITS(2002),
    STANDSTILL(2012),
    LAST_TALKS(2022),
    AFTER_THE_TALKS(9999);

    private final int until;

    Period(int until) {
        this.until = until;
    }

    /** The period a day lies in. */
    public static Period of(LocalDate day) {
        for (Period period : values()) {
            if (day.getYear() < period.until) {
                return period;
            }
        }
        return AFTER_THE_TALKS;
    }

    /** As texts are keyed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
