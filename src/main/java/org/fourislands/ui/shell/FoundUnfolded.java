package org.fourislands.ui.shell;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.view.FindRequest;
import org.fourislands.view.FoundGroup;

/** The groups of which the reader asked to see more, for the words as they stand. */
record FoundUnfolded(Set<FoundGroup> groups) {

    FoundUnfolded {
        groups = Set.copyOf(groups);
    }

    static FoundUnfolded none() {
        return new FoundUnfolded(Set.of());
    }

    boolean has(FoundGroup group) {
        return groups.contains(group);
    }

    FoundUnfolded with(FoundGroup group) {
        return new FoundUnfolded(
                Stream.concat(groups.stream(), Stream.of(group)).collect(Collectors.toUnmodifiableSet()));
    }

    FindRequest request(String words) {
        return FindRequest.typed(words).unfolding(groups);
    }
}
