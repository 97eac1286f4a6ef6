package org.fourislands.library;

import java.util.List;
import java.util.Optional;

/**
 * Of which source a file is a copy.
 *
 * @param source empty where it is none of the shelf's
 * @param certainty how sure that is: certain only where passages of it were found letter by letter
 * @param text the reading of the file in which most of the passages were found
 * @param passages every known passage of the source, found or not, in the source's order
 */
public record CopyMatch(
        Optional<String> source, Found.Certainty certainty, CopyText text, List<FoundPassage> passages) {

    public CopyMatch {
        passages = List.copyOf(passages);
    }

    /** How many passages were found with this certainty. */
    public long count(Found.Certainty asked) {
        return passages.stream()
                .filter(passage -> passage.found().certainty() == asked)
                .count();
    }
}
