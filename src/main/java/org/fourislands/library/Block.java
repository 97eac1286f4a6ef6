package org.fourislands.library;

/**
 * One piece of a copy's text: a paragraph, a heading, an entry of a list. Its text has line ends only
 * where the lines of a page ended.
 */
public record Block(Kind kind, String text) {

    /** What it is in the work. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** An entry of a list. */
        ITEM,
        QUOTE,
        CAPTION
    }
}
