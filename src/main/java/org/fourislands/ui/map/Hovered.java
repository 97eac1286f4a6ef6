package org.fourislands.ui.map;

import java.util.List;
import java.util.Optional;
import org.fourislands.map.Emphasis;
import org.fourislands.map.IslandPaint;
import org.fourislands.map.MapContent;

/** What the map says, with the island under the pointer standing out. */
final class Hovered {

    private Hovered() {}

    static MapContent in(MapContent content, Optional<String> island) {
        return island.map(id -> outlined(content, id)).orElse(content);
    }

    private static MapContent outlined(MapContent content, String island) {
        List<IslandPaint> paints =
                content.islands().stream().map(paint -> outlined(paint, island)).toList();
        return content.withIslands(paints);
    }

    private static IslandPaint outlined(IslandPaint paint, String island) {
        boolean meant = paint.id().equals(island) || paint.id().equals(groupOf(island));
        return meant && paint.emphasis() != Emphasis.SELECTED ? paint.with(Emphasis.HOVERED) : paint;
    }

    /** {@code habomai} of {@code habomai/suisho}. */
    static String groupOf(String island) {
        int slash = island.indexOf('/');
        return slash < 0 ? island : island.substring(0, slash);
    }
}
