package org.fourislands.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which vertices of a sheet's paths are drawn at one scale. */
final class DetailLevel {

    private final Map<CoastPath, DrawnPath> drawn = new HashMap<>();

    private DetailLevel(List<CoastPath> paths, List<int[]> kept) {
        for (int i = 0; i < kept.size(); i++) {
            drawn.put(paths.get(i), new DrawnPath(paths.get(i), kept.get(i)));
        }
    }

    /** All vertices. */
    static DetailLevel whole(List<CoastPath> paths) {
        return new DetailLevel(
                paths,
                paths.stream()
                        .map(path -> IntStream.range(0, path.vertexCount()).toArray())
                        .toList());
    }

    /** As few vertices as keep every path within {@code metres} of itself, and from meeting another or itself. */
    static DetailLevel within(double metres, List<CoastPath> paths) {
        return new DetailLevel(paths, new SafeDetail(paths, metres).kept());
    }

    DrawnPath of(CoastPath path) {
        DrawnPath found = drawn.get(path);
        if (found == null) {
            throw new IllegalArgumentException("a path of another sheet");
        }
        return found;
    }
}
