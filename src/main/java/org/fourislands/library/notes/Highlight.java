package org.fourislands.library.notes;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a marked passage is made to stand out. The colours are nobody's: no party of the record has one of them. */
public enum Highlight {
    YELLOW,
    GREEN,
    PINK,
    UNDERLINE;

    /** As the notes' files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Highlight> of(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
