package org.fourislands.ui.map;

import java.util.Optional;
import org.fourislands.map.Hit;
import org.fourislands.map.HitKind;
import org.fourislands.map.MapScene;
import org.fourislands.map.NameTag;
import org.fourislands.map.Plate;
import org.fourislands.view.Selection;

/**
 * A thing on the map that the pointer can pick, and its names.
 *
 * @param panel on which of two maps it lies: 0 or 1
 */
record Pointed(Selection target, String names, int panel) {

    static Optional<Pointed> at(Plate plate, double x, double y) {
        int panel = plate.panelAt(x);
        MapScene scene = plate.scene(panel);
        return y > plate.sheet().panelHeight()
                ? Optional.empty()
                : scene.hitTest()
                        .at(plate.sheet().inPanel(x), y)
                        .map(hit -> new Pointed(target(hit), names(scene, hit), panel));
    }

    /** The island meant, if it is one. */
    Optional<String> island() {
        return target.kind() == Selection.Kind.ISLAND ? Optional.of(target.id()) : Optional.empty();
    }

    private static Selection target(Hit hit) {
        Selection.Kind kind = switch (hit.kind()) {
            case ISLAND -> Selection.Kind.ISLAND;
            case LINE -> Selection.Kind.LINE;
            case PLACE -> Selection.Kind.PLACE;
            case LAND -> Selection.Kind.LAND;
        };
        return new Selection(kind, hit.id());
    }

    private static String names(MapScene scene, Hit hit) {
        return tag(scene, hit.id())
                .or(() -> hit.kind() == HitKind.ISLAND ? tag(scene, Hovered.groupOf(hit.id())) : Optional.empty())
                .map(tag -> String.join("\n", tag.lines()))
                .orElse("");
    }

    private static Optional<NameTag> tag(MapScene scene, String id) {
        return scene.content().names().stream()
                .filter(tag -> tag.id().equals(id))
                .findFirst();
    }
}
