package org.fourislands.ui.map;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.fourislands.view.ViewStore;

/** What keys do while the map has the focus. */
final class MapKeys {
    private static final double STEP = 80;
    static final double ZOOM = 1.4;
    private static final double SCREEN = 0.9;

    private final MapTravel travel;
    private final ViewStore store;

    MapKeys(MapTravel travel, ViewStore store) {
        this.travel = travel;
        this.store = store;
    }

    void handle(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) {
            return;
        }
        deed(event).ifPresent(run -> {
            event.consume();
            run.run();
        });
    }

    private Optional<Runnable> deed(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT -> Optional.of(() -> pan(event, -1, 0));
            case RIGHT -> Optional.of(() -> pan(event, 1, 0));
            case UP -> Optional.of(() -> pan(event, 0, -1));
            case DOWN -> Optional.of(() -> pan(event, 0, 1));
            case PLUS, EQUALS, ADD -> Optional.of(() -> travel.zoomMiddle(ZOOM));
            case MINUS, SUBTRACT -> Optional.of(() -> travel.zoomMiddle(1 / ZOOM));
            case DIGIT0, NUMPAD0, HOME -> Optional.of(travel::home);
            case OPEN_BRACKET -> Optional.of(store::back);
            case CLOSE_BRACKET -> Optional.of(store::forward);
            default -> Optional.empty();
        };
    }

    private void pan(KeyEvent event, int right, int down) {
        if (event.isShiftDown()) {
            travel.panScreens(right * SCREEN, down * SCREEN);
        } else {
            travel.pan(-right * STEP, -down * STEP);
        }
    }
}
