package org.fourislands.ui.map;

import java.util.List;
import java.util.Optional;
import org.fourislands.map.Emphasis;
import org.fourislands.map.IslandPaint;
import org.fourislands.map.MapContent;
import org.fourislands.map.PlateContent;

/** What the map says, with the island under the pointer standing out. */
final class Hovered {

    private Hovered() {}

    /** On every map of the plate. */
    static PlateContent in(PlateContent plate, Optional<String> island) {
        return island.isEmpty()
                ? plate
                : new PlateContent(
                        plate.arrangement(),
                        plate.handle(),
                        plate.panels().stream()
                                .map(panel -> new PlateContent.Panel(panel.title(), in(panel.content(), island)))
                                .toList(),
                        plate.common());
    }

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
        return meant && paint.emphasis() != Emphasis.SELECTED ? paint.emphasised(Emphasis.HOVERED) : paint;
    }

    /** {@code habomai} of {@code habomai/suisho}. */
    static String groupOf(String island) {
        int slash = island.indexOf('/');
        return slash < 0 ? island : island.substring(0, slash);
    }
}
