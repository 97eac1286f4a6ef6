package org.fourislands.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/** Short notices in the corner of the window. Equal ones are not shown twice in a row while the first is still up. */
final class Notices {
    private static final Duration SHOWN = Duration.seconds(7);

    private final Node owner;
    private String last = "";
    private long lastAt;

    Notices(Node owner) {
        this.owner = owner;
    }

    void warn(String title, String sentence) {
        long now = System.currentTimeMillis();
        if (sentence.equals(last) && now - lastAt < SHOWN.toMillis()) {
            return;
        }
        last = sentence;
        lastAt = now;
        Notifications.create()
                .owner(owner)
                .title(title)
                .text(sentence)
                .position(Pos.TOP_RIGHT)
                .hideAfter(SHOWN)
                .showWarning();
    }
}
