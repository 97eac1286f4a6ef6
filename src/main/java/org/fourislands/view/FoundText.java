package org.fourislands.view;

import java.util.List;

/** A piece of text in which words were found. The marks are in order and do not overlap. */
public record FoundText(String text, List<Mark> marks) {

    public FoundText {
        marks = List.copyOf(marks);
    }

    public static FoundText plain(String text) {
        return new FoundText(text, List.of());
    }

    /** From one offset in the text up to another. */
    public record Mark(int from, int to) {}
}
