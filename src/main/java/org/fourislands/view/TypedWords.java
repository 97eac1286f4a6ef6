package org.fourislands.view;

import java.util.List;
import java.util.Locale;

/** Whether a text holds all words typed, in the forms in which it finds them. For any thread; quick. */
@FunctionalInterface
public interface TypedWords {
    /** Letter by letter, in any case. */
    TypedWords LETTERS = (typed, text) -> List.of(typed.toLowerCase(Locale.ROOT).split("\\s+")).stream()
            .allMatch(text.toLowerCase(Locale.ROOT)::contains);

    boolean areIn(String typed, String text);
}
