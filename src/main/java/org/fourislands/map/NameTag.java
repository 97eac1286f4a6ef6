package org.fourislands.map;

import java.util.List;
import org.fourislands.earth.Position;

/**
 * A name to be lettered on the map, all its forms together.
 *
 * @param id what a click on it means
 * @param course the line its letters follow, from their beginning; empty for an upright name at the place
 * @param lines first both names in Latin letters, then those in their own scripts
 * @param importance from 1, always shown, to 5, shown only close by
 */
public record NameTag(String id, TagKind kind, Position at, List<Position> course, List<String> lines, int importance) {

    public NameTag {
        course = List.copyOf(course);
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a name without words: " + id);
        }
    }
}
