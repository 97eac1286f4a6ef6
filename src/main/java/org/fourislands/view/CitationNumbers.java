package org.fourislands.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fourislands.sources.Citation;

/**
 * Numbers citations in the order in which they are first met. A number stands for one passage of one work, cited for one
 * thing and read or not: a passage that was read for one statement proves nothing for another.
 */
public final class CitationNumbers {
    private final Map<Citation, Integer> numbers = new LinkedHashMap<>();

    /** "[1][3]" for the citations, or nothing for none. */
    public String marks(List<Citation> cited) {
        StringBuilder out = new StringBuilder();
        cited.stream()
                .map(this::numberOf)
                .distinct()
                .forEach(number -> out.append('[').append(number).append(']'));
        return out.toString();
    }

    public int numberOf(Citation citation) {
        return Objects.requireNonNull(numbers.computeIfAbsent(citation, c -> numbers.size() + 1));
    }

    /** All citations met so far, in the order of their numbers. */
    public List<Citation> all() {
        return List.copyOf(numbers.keySet());
    }
}
