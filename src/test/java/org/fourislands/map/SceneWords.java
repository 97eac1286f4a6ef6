package org.fourislands.map;

import java.util.List;
import java.util.stream.Stream;

/** Every word that a scene writes, in the order of painting. */
public final class SceneWords {

    private SceneWords() {}

    public static List<String> of(MapScene scene) {
        return Stream.concat(scene.ground().stream(), scene.figures().stream())
                .flatMap(SceneWords::of)
                .toList();
    }

    private static Stream<String> of(Mark mark) {
        if (mark instanceof Mark.Letters letters) {
            return Stream.of(letters.run().text());
        }
        return mark instanceof Mark.Lettered line ? Stream.of(line.whole().run().text()) : Stream.of();
    }
}
