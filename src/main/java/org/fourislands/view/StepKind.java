package org.fourislands.view;

import java.util.Locale;

/** From what to what the clock steps. */
public enum StepKind {
    /** An administration, its unit or a claim began or ended. */
    CHANGE,
    /** Something happened, or came into force. */
    EVENT,
    /** Something was proposed. */
    PROPOSAL,
    DAY,
    /** The first days of months. */
    MONTH,
    /** New year's days. */
    YEAR,
    /** The new year's days of 1850, 1860 .. */
    DECADE;

    /** Whether it goes by the calendar, whatever the record says. */
    public boolean isUnit() {
        return this == DAY || this == MONTH || this == YEAR || this == DECADE;
    }

    /** As the settings and the texts write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
