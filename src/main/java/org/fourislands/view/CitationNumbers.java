package org.fourislands.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Locator;

/** Numbers citations in the order in which they are first met; the same passage of a work keeps its number. */
public final class CitationNumbers {
    private final Map<Passage, Integer> numbers = new LinkedHashMap<>();
    private final Map<Integer, Citation> citations = new LinkedHashMap<>();

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
        Passage passage = new Passage(citation.source(), citation.locator());
        int number = Objects.requireNonNull(numbers.computeIfAbsent(passage, p -> numbers.size() + 1));
        citations.merge(number, citation, (known, again) -> known.verified() ? known : again);
        return number;
    }

    /** All citations met so far, in the order of their numbers. */
    public List<Citation> all() {
        return List.copyOf(citations.values());
    }

    private record Passage(String source, Optional<Locator> at) {}
}
