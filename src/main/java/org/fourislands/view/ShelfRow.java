package org.fourislands.view;

import java.util.List;
import java.util.Optional;

/**
 * One work as its line in the list says it.
 *
 * @param id of the work
 * @param title in the work's language
 * @param translated the title in English, where the work's is not
 * @param by who wrote it and where it appeared; may be empty
 * @param date when it appeared; empty where that is not known
 * @param marks language, kind and standpoint, in words
 * @param reading what can be read of it now, in words
 * @param told all of it in words, for a screen reader
 */
public record ShelfRow(
        String id,
        String title,
        Optional<String> translated,
        String by,
        String date,
        List<String> marks,
        Readable readable,
        String reading,
        String told) {
    public ShelfRow {
        marks = List.copyOf(marks);
    }

    /** What can be read of a work at this moment, the most first. */
    public enum Readable {
        /** A copy that the reader has saved. */
        COPY,
        /** What it says, in this project's own words. */
        DIGEST,
        /** Only who, what, where and when. */
        RECORD
    }
}
