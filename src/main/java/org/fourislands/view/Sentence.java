package org.fourislands.view;

import java.util.List;
import org.fourislands.sources.Citation;

/** Words that stand on citations. */
public record Sentence(String text, List<Citation> citations) {
    public Sentence {
        citations = List.copyOf(citations);
    }

    /** {@code words} as a sentence begins. */
    static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
