package org.fourislands.ui.map;

import java.util.List;
import java.util.Set;
import org.fourislands.map.Emphasis;
import org.fourislands.map.IslandPaint;
import org.fourislands.map.MapContent;

/** What the map says, with the islands that are pointed at standing out. */
final class Hovered {

    private Hovered() {}

    static MapContent in(MapContent content, Set<String> islands) {
        return islands.isEmpty() ? content : outlined(content, islands);
    }

    private static MapContent outlined(MapContent content, Set<String> islands) {
        List<IslandPaint> paints = content.islands().stream()
                .map(paint -> outlined(paint, islands))
                .toList();
        return content.withIslands(paints);
    }

    private static IslandPaint outlined(IslandPaint paint, Set<String> islands) {
        boolean meant = islands.stream()
                .anyMatch(island -> paint.id().equals(island) || paint.id().equals(groupOf(island)));
        return meant && paint.emphasis() != Emphasis.SELECTED ? paint.with(Emphasis.HOVERED) : paint;
    }

    /** {@code habomai} of {@code habomai/suisho}. */
    static String groupOf(String island) {
        int slash = island.indexOf('/');
        return slash < 0 ? island : island.substring(0, slash);
    }
}
