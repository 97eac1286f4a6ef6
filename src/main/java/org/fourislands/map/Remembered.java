package org.fourislands.map;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What is costly to make and soon wanted again, never more than about so much of it: what was not asked for while as much again
 * was made is let go, and what a moving map asks for in every picture stays. What is large by itself, such as a sentence on the
 * day shown, is often wanted once and never again, so it stays only from the second time on. Safe to share between threads.
 */
final class Remembered<K, V> {
    private static final int LATELY_ASKED = 1024;
    /** This part of all there is room for is large. */
    private static final int LARGE = 150;

    private final int most;
    private final ToIntFunction<V> size;
    private Map<K, V> lately = new HashMap<>();
    private Map<K, V> before = new HashMap<>();
    private int held;
    /** Hash codes of large ones. */
    private final int[] asked = new int[LATELY_ASKED];

    /** Holds at most twice {@code most}, in the unit of {@code size}. */
    Remembered(int most, ToIntFunction<V> size) {
        this.most = most;
        this.size = size;
    }

    /** The one of this key, made now if it is not remembered. While it is made, others can be asked for. */
    V of(K key, Function<K, V> making) {
        return known(key).orElseGet(() -> kept(key, making.apply(key)));
    }

    /** How much is held, in the unit of the size. */
    synchronized int held() {
        return lately.values().stream().mapToInt(size).sum()
                + before.values().stream().mapToInt(size).sum();
    }

    private synchronized Optional<V> known(K key) {
        Optional<V> found = Optional.ofNullable(lately.get(key));
        if (found.isPresent()) {
            return found;
        }
        Optional<V> older = Optional.ofNullable(before.remove(key));
        older.ifPresent(value -> put(key, value));
        return older;
    }

    /** The same for all who made it at one time. */
    private synchronized V kept(K key, V made) {
        return known(key).orElseGet(() -> {
            if (stays(key, made)) {
                put(key, made);
            }
            return made;
        });
    }

    private boolean stays(K key, V made) {
        int hash = key.hashCode();
        int place = Math.floorMod(hash, LATELY_ASKED);
        boolean again = asked[place] == hash;
        asked[place] = hash;
        return size.applyAsInt(made) <= (again ? most : most / LARGE);
    }

    private void put(K key, V value) {
        int added = size.applyAsInt(value);
        if (held + added > most) {
            before = lately;
            lately = new HashMap<>();
            held = 0;
        }
        lately.put(key, value);
        held += added;
    }
}
