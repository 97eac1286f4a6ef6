package org.fourislands.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fourislands.view.ViewStore;

/** Keys and mouse buttons that work wherever the focus is. */
final class Keys {
    private final Map<KeyCombination, Runnable> deeds = new LinkedHashMap<>();
    private final ViewStore store;
    private final Runnable back;
    private final Runnable clear;

    Keys(ViewStore store, Runnable back, Runnable clear) {
        this.store = store;
        this.back = back;
        this.clear = clear;
        on("Alt+Left", back);
        on("Alt+Right", store::forward);
    }

    Keys on(String keys, Runnable deed) {
        deeds.put(KeyCombination.valueOf(keys), deed);
        return this;
    }

    void listenTo(Scene scene, Runnable sheet) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> deeds.forEach((keys, deed) -> {
                    if (!event.isConsumed() && keys.match(event)) {
                        event.consume();
                        deed.run();
                    }
                }));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !(event.getTarget() instanceof TextInputControl)) {
                event.consume();
                clear.run();
            }
        });
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if ("?".equals(event.getCharacter()) && !(scene.getFocusOwner() instanceof TextInputControl)) {
                event.consume();
                sheet.run();
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.BACK) {
                back.run();
            } else if (event.getButton() == MouseButton.FORWARD) {
                store.forward();
            }
        });
    }
}
