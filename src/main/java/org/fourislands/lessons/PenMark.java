package org.fourislands.lessons;

import java.util.List;
import org.fourislands.earth.Position;

/** A line drawn on the map by hand, in map coordinates: it stays where it is when the map moves. */
public record PenMark(List<Position> line) {

    public PenMark {
        line = List.copyOf(line);
    }
}
