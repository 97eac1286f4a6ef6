package org.fourislands.storage.kill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a {@link Labour} said it had done, held against what is there. */
final class Ledger {
    static final String BEGUN = "begun\t";
    static final String DONE = "done\t";

    private final Map<String, String> done = new TreeMap<>();
    private final Map<String, String> begun = new TreeMap<>();
    private int deeds;

    void note(String line) {
        String[] parts = line.split("\t", -1);
        if (line.startsWith(BEGUN)) {
            begun.put(parts[1], parts[2]);
        } else if (line.startsWith(DONE)) {
            begun.remove(parts[1]);
            put(done, parts[1], parts[2]);
            deeds++;
        }
    }

    int deeds() {
        return deeds;
    }

    int underWay() {
        return begun.size();
    }

    /** What differs from what was said: nothing may but what was under way, and that only between before and after. */
    List<String> differences(Map<String, String> there) {
        List<String> differences = new ArrayList<>();
        Set<String> all = new HashSet<>(there.keySet());
        all.addAll(done.keySet());
        for (String what : all) {
            String found = there.getOrDefault(what, "");
            boolean asSaid = found.equals(done.getOrDefault(what, ""));
            boolean asBegun = begun.containsKey(what) && found.equals(begun.get(what));
            if (!asSaid && !asBegun) {
                differences.add(what + ": said " + done.get(what) + ", found " + found);
            }
        }
        return differences;
    }

    /** The next goes on from what is there. */
    void goOnFrom(Map<String, String> there) {
        begun.clear();
        done.clear();
        done.putAll(there);
    }

    private static void put(Map<String, String> into, String what, String value) {
        if (value.isEmpty()) {
            into.remove(what);
        } else {
            into.put(what, value);
        }
    }
}
