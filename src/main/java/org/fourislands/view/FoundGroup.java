package org.fourislands.view;

import java.util.Locale;

/** Under which heading something found is shown. */
public enum FoundGroup {
    /** Islands, places and boundaries, with what is told on their pages. */
    ISLANDS,
    EVENTS,
    PROPOSALS,
    SOURCES,
    /** The points on which sources differ, and the terms of the dispute. */
    QUESTIONS,
    /** What sources say, passage by passage, and how it stands to the record. */
    FINDINGS,
    /** The reader's own. */
    NOTES,
    /** The text of the reader's saved copies. */
    COPIES;

    /** As the command line writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FoundGroup of(Selection.Kind kind) {
        return switch (kind) {
            case ISLAND, PLACE, LINE, LAND -> ISLANDS;
            case EVENT -> EVENTS;
            case PROPOSAL -> PROPOSALS;
            case SOURCE -> SOURCES;
            case QUESTION, TERM -> QUESTIONS;
        };
    }
}
