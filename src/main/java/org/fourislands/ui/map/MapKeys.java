package org.fourislands.ui.map;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.fourislands.view.ViewStore;

/** What keys do while the map has the focus. */
final class MapKeys {
    private static final double STEP = 80;
    static final double ZOOM = 1.4;
    private static final double SCREEN = 0.9;

    private final MapHand hand;
    private final ViewStore store;
    private final MapCopies copies;
    private final MapDeeds deeds;
    private final Runnable menu;

    MapKeys(MapHand hand, ViewStore store, MapCopies copies, MapDeeds deeds, Runnable menu) {
        this.hand = hand;
        this.store = store;
        this.copies = copies;
        this.deeds = deeds;
        this.menu = menu;
    }

    void handle(KeyEvent event) {
        if (event.isConsumed() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (hand.measure().key(event)) {
            event.consume();
            return;
        }
        deed(event).ifPresent(run -> {
            event.consume();
            run.run();
        });
    }

    private Optional<Runnable> deed(KeyEvent event) {
        MapTravel travel = hand.travel();
        return switch (event.getCode()) {
            case LEFT -> Optional.of(() -> pan(event, -1, 0));
            case RIGHT -> Optional.of(() -> pan(event, 1, 0));
            case UP -> Optional.of(() -> pan(event, 0, -1));
            case DOWN -> Optional.of(() -> pan(event, 0, 1));
            case PLUS, EQUALS, ADD -> Optional.of(() -> travel.zoomMiddle(ZOOM));
            case MINUS, SUBTRACT -> Optional.of(() -> travel.zoomMiddle(1 / ZOOM));
            case DIGIT0, NUMPAD0, HOME -> Optional.of(travel::home);
            case OPEN_BRACKET -> Optional.of(deeds.back());
            case CLOSE_BRACKET -> Optional.of(store::forward);
            default -> tool(event);
        };
    }

    private Optional<Runnable> tool(KeyEvent event) {
        return switch (event.getCode()) {
            case M -> unless(event.isShortcutDown(), hand.measure()::turn);
            case C -> unless(!event.isShortcutDown(), copies::coordinates);
            case CONTEXT_MENU -> Optional.of(menu);
            case F10 -> unless(!event.isShiftDown(), menu);
            case ESCAPE -> unless(!hand.band().isDrawn(), hand.band()::cancel);
            default -> Optional.empty();
        };
    }

    private static Optional<Runnable> unless(boolean meantOtherwise, Runnable deed) {
        return meantOtherwise ? Optional.empty() : Optional.of(deed);
    }

    private void pan(KeyEvent event, int right, int down) {
        if (event.isShiftDown()) {
            hand.travel().panScreens(right * SCREEN, down * SCREEN);
        } else {
            hand.travel().pan(-right * STEP, -down * STEP);
        }
    }
}
