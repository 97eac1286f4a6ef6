package org.fourislands.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Links joined end to end into chains, always in the same order. Each end belongs to two links at most. */
final class Chains {
    private final Map<Long, List<Long>> neighbours = new LinkedHashMap<>();

    void join(long one, long other) {
        neighbours.computeIfAbsent(one, end -> new ArrayList<>()).add(other);
        neighbours.computeIfAbsent(other, end -> new ArrayList<>()).add(one);
    }

    /** Open chains from end to end, then closed ones with the first end repeated. */
    List<List<Long>> all() {
        Set<Long> passed = new HashSet<>();
        List<List<Long>> chains = new ArrayList<>();
        neighbours.forEach((end, joined) -> {
            if (joined.size() == 1 && !passed.contains(end)) {
                chains.add(from(end, passed));
            }
        });
        for (Long end : neighbours.keySet()) {
            if (!passed.contains(end)) {
                List<Long> ring = from(end, passed);
                ring.add(end);
                chains.add(ring);
            }
        }
        return chains;
    }

    private List<Long> from(Long start, Set<Long> passed) {
        List<Long> chain = new ArrayList<>();
        Long at = start;
        while (passed.add(at)) {
            chain.add(at);
            for (Long next : neighbours.getOrDefault(at, Collections.emptyList())) {
                if (!passed.contains(next)) {
                    at = next;
                    break;
                }
            }
        }
        return chain;
    }
}
