package org.fourislands.map;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which vertices of a sheet's paths are drawn at one scale. A path that is drawn alike at scales next to each other is held once. */
final class DetailLevel {

    private final IdentityHashMap<CoastPath, DrawnPath> drawn;

    private DetailLevel(List<CoastPath> paths, List<int[]> kept, List<DetailLevel> known) {
        drawn = new IdentityHashMap<>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            CoastPath path = paths.get(i);
            int[] vertices = kept.get(i);
            drawn.put(path, alike(path, vertices, known).orElseGet(() -> new DrawnPath(path, vertices)));
        }
    }

    private static Optional<DrawnPath> alike(CoastPath path, int[] vertices, List<DetailLevel> known) {
        return known.stream()
                .map(level -> level.of(path))
                .filter(same -> same.keeps(vertices))
                .findFirst();
    }

    /** All vertices; shares what it can with levels already known. */
    static DetailLevel whole(List<CoastPath> paths, List<DetailLevel> known) {
        return new DetailLevel(
                paths,
                paths.stream()
                        .map(path -> IntStream.range(0, path.vertexCount()).toArray())
                        .toList(),
                known);
    }

    /**
     * As few vertices as keep every path within {@code metres} of itself, and from meeting another or itself; shares what it can
     * with levels already known.
     */
    static DetailLevel within(double metres, List<CoastPath> paths, List<DetailLevel> known) {
        return new DetailLevel(paths, new SafeDetail(paths, metres).kept(), known);
    }

    DrawnPath of(CoastPath path) {
        DrawnPath found = drawn.get(path);
        if (found == null) {
            throw new IllegalArgumentException("a path of another sheet");
        }
        return found;
    }
}
