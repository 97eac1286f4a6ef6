package org.fourislands.ui;

import java.util.Optional;
import javafx.scene.control.ScrollPane;

/**
 * A scrolled page keeps a picture of all it shows, so that rolling is quick. Where what it shows changes with every day, that
 * picture is made anew each time and then copied: such a page is drawn directly instead.
 */
public final class Uncached {
    private Uncached() {}

    public static void draw(ScrollPane page) {
        page.skinProperty()
                .subscribe(skin ->
                        Optional.ofNullable(page.lookup(".viewport")).ifPresent(viewport -> viewport.setCache(false)));
    }
}
