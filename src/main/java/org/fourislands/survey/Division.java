package org.fourislands.survey;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who has which of the four groups, whole or divided. A value: equal divisions have equal lines and zones.
 *
 * @param allotments by the id of the group
 */
public record Division(SortedMap<String, Allotment> allotments) {

    public Division {
        allotments = Collections.unmodifiableSortedMap(new TreeMap<>(allotments));
    }

    public static Division of(Map<String, Allotment> allotments) {
        return new Division(new TreeMap<>(allotments));
    }

    /** All of {@code groups} whole in one hand. */
    public static Division allTo(Hand hand, Iterable<String> groups) {
        SortedMap<String, Allotment> all = new TreeMap<>();
        groups.forEach(group -> all.put(group, Allotment.whole(hand)));
        return new Division(all);
    }

    public Allotment of(String group) {
        Allotment found = allotments.get(group);
        if (found == null) {
            throw new IllegalArgumentException("the division does not speak of " + group);
        }
        return found;
    }

    /** The same with another allotment of one group. */
    public Division with(String group, Allotment allotment) {
        SortedMap<String, Allotment> changed = new TreeMap<>(allotments);
        changed.put(group, allotment);
        return new Division(changed);
    }

    /** The same with the parties exchanged. */
    public Division swapped() {
        return of(allotments.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().swapped())));
    }
}
