package org.fourislands.view;

/** What the reader has picked: a thing of the record, by its kind and id. */
public record Selection(Kind kind, String id) {

    public static Selection island(String id) {
        return new Selection(Kind.ISLAND, id);
    }

    public static Selection event(String id) {
        return new Selection(Kind.EVENT, id);
    }

    public static Selection proposal(String id) {
        return new Selection(Kind.PROPOSAL, id);
    }

    public static Selection source(String id) {
        return new Selection(Kind.SOURCE, id);
    }

    /** What kinds of thing can be picked. */
    public enum Kind {
        ISLAND,
        PLACE,
        LINE,
        /** A piece of the land around. */
        LAND,
        EVENT,
        PROPOSAL,
        SOURCE,
        QUESTION,
        TERM
    }
}
