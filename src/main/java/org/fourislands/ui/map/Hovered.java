package org.fourislands.ui.map;

import java.util.List;
import java.util.Set;
import org.fourislands.map.DividedIsland;
import org.fourislands.map.Emphasis;
import org.fourislands.map.IslandPaint;
import org.fourislands.map.MapContent;
import org.fourislands.map.PlateContent;

/** What the map says, with the islands that are pointed at standing out. */
final class Hovered {

    private Hovered() {}

    /** On every map of the plate. */
    static PlateContent in(PlateContent plate, Set<String> islands) {
        return islands.isEmpty()
                ? plate
                : new PlateContent(
                        plate.arrangement(),
                        plate.handle(),
                        plate.panels().stream()
                                .map(panel -> new PlateContent.Panel(panel.title(), in(panel.content(), islands)))
                                .toList(),
                        plate.common());
    }

    static MapContent in(MapContent content, Set<String> islands) {
        return islands.isEmpty() ? content : outlined(content, islands);
    }

    private static MapContent outlined(MapContent content, Set<String> islands) {
        List<IslandPaint> paints = content.islands().stream()
                .map(paint -> outlined(paint, islands))
                .toList();
        List<DividedIsland> divided = content.divided().stream()
                .map(parts -> parts.painted(part -> outlined(part, islands)))
                .toList();
        return content.withIslands(paints).withDivided(divided);
    }

    private static IslandPaint outlined(IslandPaint paint, Set<String> islands) {
        boolean meant = islands.stream()
                .anyMatch(island -> paint.id().equals(island) || paint.id().equals(groupOf(island)));
        return meant && paint.emphasis() != Emphasis.SELECTED ? paint.emphasised(Emphasis.HOVERED) : paint;
    }

    /** {@code habomai} of {@code habomai/suisho}. */
    static String groupOf(String island) {
        int slash = island.indexOf('/');
        return slash < 0 ? island : island.substring(0, slash);
    }
}
