package org.fourislands.lessons;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lies beside a lesson in its file, as the lesson tells it.
 *
 * @param copies each once
 * @param keptOut the ids of the works of which a copy stayed out
 */
public record Enclosures(List<EnclosedCopy> copies, List<String> keptOut) {
    public static final Enclosures NONE = new Enclosures(List.of(), List.of());

    public Enclosures {
        Set<String> names = new HashSet<>();
        copies = copies.stream().filter(copy -> names.add(copy.name())).toList();
        keptOut = List.copyOf(keptOut);
    }

    /** What is told of the copies that are really there, by their names and sizes; nothing of others. */
    public Enclosures there(Map<String, Long> sizes) {
        Map<String, EnclosedCopy> told =
                new HashMap<>(copies.stream().collect(Collectors.toMap(EnclosedCopy::name, copy -> copy)));
        return new Enclosures(
                sizes.entrySet().stream()
                        .map(there -> told.getOrDefault(
                                        there.getKey(), EnclosedCopy.unsaid(there.getKey(), there.getValue()))
                                .ofSize(there.getValue()))
                        .toList(),
                keptOut);
    }

    /** How many are told of that are not there. */
    public long missing(Set<String> names) {
        return copies.stream().filter(copy -> !names.contains(copy.name())).count();
    }
}
