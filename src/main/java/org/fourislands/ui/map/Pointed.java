package org.fourislands.ui.map;

import java.util.Optional;
import org.fourislands.map.Hit;
import org.fourislands.map.HitKind;
import org.fourislands.map.MapScene;
import org.fourislands.map.NameTag;
import org.fourislands.view.Selection;

/** A thing on the map that the pointer can pick, and its names. */
record Pointed(Selection target, String names) {

    static Optional<Pointed> at(MapScene scene, double x, double y) {
        return scene.hitTest().at(x, y).map(hit -> new Pointed(target(hit), names(scene, hit)));
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
