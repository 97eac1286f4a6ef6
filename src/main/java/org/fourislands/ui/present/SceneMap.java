package org.fourislands.ui.present;

import java.util.Optional;
import java.util.function.Supplier;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.SceneFraming;
import org.fourislands.ui.Light;
import org.fourislands.ui.map.MapDeeds;
import org.fourislands.ui.map.MapDrawing;
import org.fourislands.ui.map.MapPane;
import org.fourislands.view.ViewStore;

/** A living map of a lesson, with pointer and pen marks over it. */
final class SceneMap {
    private final MapPane map;

    SceneMap(
            PresentingParts parts,
            Lecture lecture,
            ViewStore store,
            Supplier<Optional<Scene>> scene,
            MapDrawing drawing) {
        map = new MapPane(parts.phrases(), store, parts.jobs(), parts.looks(), new Light());
        map.enlarge(SceneFraming::enlargement);
        map.ask(new MapDeeds(store::back, () -> {}, () -> {}, cited -> {}));
        parts.furnish().accept(map);
        InkLayer layer = new InkLayer(lecture, scene);
        layer.fill(map);
        new MapTool(lecture, layer).listenTo(map);
        map.draw(drawing, () -> {});
        map.layOver(layer, layer::follow);
    }

    MapPane pane() {
        return map;
    }
}
