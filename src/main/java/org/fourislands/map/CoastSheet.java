package org.fourislands.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Lines that lie on the earth together, such as all coasts: simplified together, so that at no scale they meet where they do
 * not in truth. Paths join while the coast is made; levels of detail are made when first asked for, on any thread.
 */
final class CoastSheet {

    /** Steps of detail: each keeps the line within 2^(step / 2) metres. */
    private static final int FINEST_STEP = 2;

    private static final int COARSEST_STEP = 24;
    private static final int WHOLE = FINEST_STEP - 1;

    private final List<CoastPath> paths = new ArrayList<>();
    private final Map<Integer, DetailLevel> levels = new ConcurrentHashMap<>(64);

    /** A path of this sheet through the projected points {@code x, y, x, y ..}. */
    CoastPath path(double[] points) {
        CoastPath path = new CoastPath(points, this);
        synchronized (paths) {
            paths.add(path);
        }
        return path;
    }

    /** The coarsest level that keeps every line within a tolerance in metres. */
    DetailLevel within(double metres) {
        int step = (int) Math.floor(2 * Math.log(metres) / Math.log(2) + 1e-9);
        int known = step < FINEST_STEP ? WHOLE : Math.min(step, COARSEST_STEP);
        return levels.computeIfAbsent(known, this::made);
    }

    /** Makes all levels, so that none has to be waited for later. Coarse ones first: they are soon done. */
    void prepare() {
        for (int step = COARSEST_STEP; step >= FINEST_STEP; step--) {
            levels.computeIfAbsent(step, this::made);
        }
    }

    // Alone, without helpers: a thread that waits for helpers might be given a task that waits for this very level.
    private DetailLevel made(int step) {
        List<DetailLevel> beside = Stream.of(step + 1, step - 1)
                .flatMap(next -> Optional.ofNullable(levels.get(next)).stream())
                .toList();
        return step == WHOLE
                ? DetailLevel.whole(paths, beside)
                : DetailLevel.within(Math.pow(2, step / 2.0), paths, beside);
    }
}
