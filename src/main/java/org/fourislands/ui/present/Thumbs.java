package org.fourislands.ui.present;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.fourislands.lessons.SceneFraming;
import org.fourislands.ui.map.MapThumbs;
import org.fourislands.view.Theme;
import org.fourislands.view.ViewState;

/** Small pictures of a lesson's scenes, each painted once. On the window's thread. */
final class Thumbs {
    static final double WIDTH = 320;
    static final double HEIGHT = 200;

    private final MapThumbs painter;
    private final PresentingParts parts;
    private final Map<MapThumbs.Wanted, Image> painted = new HashMap<>();

    Thumbs(PresentingParts parts) {
        this.parts = parts;
        painter = new MapThumbs(parts.jobs(), parts.drawing(), SceneFraming::enlargement);
    }

    /** Hands the picture of a view to {@code done}: at once where it is there. */
    void ask(ViewState view, Consumer<Image> done) {
        Theme theme = parts.looks().theme().get();
        MapThumbs.Wanted wanted = new MapThumbs.Wanted(view, WIDTH, HEIGHT, theme, 1);
        Image ready = painted.get(wanted);
        if (ready != null) {
            done.accept(ready);
        } else {
            painter.paint(wanted, picture -> {
                painted.put(wanted, picture);
                done.accept(picture);
            });
        }
    }
}
