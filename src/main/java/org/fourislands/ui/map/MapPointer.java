package org.fourislands.ui.map;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;

/** What the pointer does on the map: drags, zooms, picks, and tells what lies under it. */
final class MapPointer {
    private static final double WHEEL = 1.0022;
    private static final double FINE_WHEEL = 1.0006;
    private static final double DOUBLE = 2;

    private final MapTravel travel;
    private final ViewStore store;
    private final BiFunction<Double, Double, Optional<Pointed>> at;
    private final Hovering pointed;
    private double lastX;
    private double lastY;
    private boolean dragged;

    MapPointer(MapTravel travel, ViewStore store, BiFunction<Double, Double, Optional<Pointed>> at, Hovering pointed) {
        this.travel = travel;
        this.store = store;
        this.at = at;
        this.pointed = pointed;
    }

    void listenTo(Node map) {
        map.setOnMousePressed(event -> press(map, event));
        map.setOnMouseDragged(this::drag);
        map.setOnMouseReleased(event -> release());
        map.setOnMouseClicked(this::click);
        map.setOnScroll(this::scroll);
        map.setOnMouseMoved(event -> pointed.over(at.apply(event.getX(), event.getY()), event.getX(), event.getY()));
        map.setOnMouseExited(event -> pointed.over(Optional.empty(), 0, 0));
    }

    private void press(Node map, MouseEvent event) {
        map.requestFocus();
        lastX = event.getX();
        lastY = event.getY();
        dragged = false;
    }

    private void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !event.isStillSincePress()) {
            pointed.over(Optional.empty(), 0, 0);
            travel.pan(event.getX() - lastX, event.getY() - lastY);
            lastX = event.getX();
            lastY = event.getY();
            dragged = true;
        }
    }

    private void release() {
        if (dragged) {
            travel.settle();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || dragged) {
            return;
        }
        if (event.getClickCount() == 2) {
            travel.zoom(DOUBLE, event.getX(), event.getY());
            return;
        }
        Optional<Pointed> hit = at.apply(event.getX(), event.getY());
        if (hit.isPresent()) {
            store.update(state -> state.selecting(hit.get().target()));
        } else if (event.getClickCount() == 1) {
            store.update(ViewState::selectingNothing);
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            event.consume();
            double base = event.isShortcutDown() ? FINE_WHEEL : WHEEL;
            travel.zoom(Math.pow(base, event.getDeltaY() * 2), event.getX(), event.getY());
        }
    }

    /** Is told what lies under the pointer, and where that is. */
    interface Hovering {
        void over(Optional<Pointed> thing, double x, double y);
    }
}
