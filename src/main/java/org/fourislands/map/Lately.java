package org.fourislands.map;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The last few things that were made, by what they were made from. Safe to share between threads. */
final class Lately<K, V> {

    private final int most;
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);

    Lately(int most) {
        this.most = most;
    }

    /** The one made from this key, made now if it is not kept; then the one asked for longest ago is let go. */
    synchronized V of(K key, Function<? super K, ? extends V> making) {
        V known = kept.get(key);
        if (known != null) {
            return known;
        }
        V made = making.apply(key);
        kept.put(key, made);
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
        return made;
    }
}
