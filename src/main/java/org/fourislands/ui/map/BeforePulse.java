package org.fourislands.ui.map;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Work that is done just before each frame of the scene a node is in, as long as it is in one. */
final class BeforePulse {
    private final Runnable work;
    private Optional<Scene> scene = Optional.empty();

    private BeforePulse(Runnable work) {
        this.work = work;
    }

    static void of(Node node, Runnable work) {
        node.sceneProperty().subscribe(new BeforePulse(work)::moveTo);
    }

    private void moveTo(Scene now) {
        scene.ifPresent(before -> before.removePreLayoutPulseListener(work));
        scene = Optional.ofNullable(now);
        scene.ifPresent(shown -> shown.addPreLayoutPulseListener(work));
    }
}
