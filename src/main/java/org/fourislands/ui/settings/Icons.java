package org.fourislands.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of buttons. Those asked for before the window is up are drawn after it, since the icon font takes its time to load. */
public final class Icons {
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean ready;

    /** Gives {@code button} an icon, now or once {@link #load} was called. */
    public void on(Labeled button, Feather icon) {
        Runnable draw = () -> button.setGraphic(new FontIcon(icon));
        if (ready) {
            draw.run();
        } else {
            waiting.add(draw);
        }
    }

    /** Draws those that wait. */
    public void load() {
        ready = true;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
