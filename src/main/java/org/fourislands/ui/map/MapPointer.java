package org.fourislands.ui.map;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;

/** What the pointer does on the map: drags, frames, zooms, picks or measures, and tells what lies under it. */
final class MapPointer {
    private static final double WHEEL = 1.0022;
    private static final double FINE_WHEEL = 1.0006;
    private static final double DOUBLE = 2;

    private final MapHand hand;
    private final Targets targets;
    private final Hovering pointed;
    private double lastX;
    private double lastY;
    private boolean dragged;
    private Optional<Point2D> rests = Optional.empty();

    MapPointer(MapHand hand, Targets targets, Hovering pointed) {
        this.hand = hand;
        this.targets = targets;
        this.pointed = pointed;
    }

    void listenTo(Node map) {
        map.setOnMousePressed(event -> press(map, event));
        map.setOnMouseDragged(this::drag);
        map.setOnMouseReleased(event -> release());
        map.setOnMouseClicked(this::click);
        map.setOnScroll(this::scroll);
        map.setOnMouseMoved(this::move);
        map.setOnMouseExited(event -> leave());
        map.addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
            if (isOnControl(event, map)) {
                leave();
            }
        });
    }

    /** Whether the pointer is on a button that lies over the map: those keep to themselves what they hear. */
    static boolean isOnControl(MouseEvent event, Node map) {
        return Stream.iterate(
                        event.getPickResult().getIntersectedNode(),
                        node -> node != null && !node.equals(map),
                        Node::getParent)
                .anyMatch(Control.class::isInstance);
    }

    /** The map has moved below a pointer that rests, and something else may lie there now. */
    void lookAgain() {
        rests.ifPresent(at -> look(at.getX(), at.getY()));
    }

    private void leave() {
        rests = Optional.empty();
        hand.measure().away();
        pointed.over(Optional.empty(), 0, 0);
    }

    private void press(Node map, MouseEvent event) {
        map.requestFocus();
        hand.travel().hold();
        lastX = event.getX();
        lastY = event.getY();
        dragged = false;
        if (event.getButton() == MouseButton.PRIMARY && event.isShiftDown()) {
            hand.band().begin(lastX, lastY);
            dragged = true;
        }
    }

    private void drag(MouseEvent event) {
        boolean pans = event.getButton() == MouseButton.PRIMARY || event.getButton() == MouseButton.MIDDLE;
        if (hand.band().isDrawn()) {
            hand.band().stretch(event.getX(), event.getY());
        } else if (pans && !event.isStillSincePress()) {
            pan(event);
        }
    }

    private void pan(MouseEvent event) {
        rests = Optional.empty();
        pointed.over(Optional.empty(), 0, 0);
        if (!hand.touch().repeats(event)) {
            hand.travel().pan(event.getX() - lastX, event.getY() - lastY);
        }
        lastX = event.getX();
        lastY = event.getY();
        dragged = true;
    }

    private void release() {
        if (hand.band().isDrawn()) {
            hand.band().finish().ifPresent(hand.travel()::zoomInto);
        } else if (dragged) {
            hand.travel().settle();
        }
    }

    private void move(MouseEvent event) {
        rests = Optional.of(new Point2D(event.getX(), event.getY()));
        look(event.getX(), event.getY());
    }

    private void look(double x, double y) {
        boolean measures = hand.measure().move(x, y);
        Optional<Pointed> thing = measures ? Optional.empty() : targets.at().apply(x, y);
        pointed.over(thing, x, y);
    }

    private void click(MouseEvent event) {
        if (dragged || hand.measure().click(event) || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Optional<Pointed> hit = targets.at().apply(event.getX(), event.getY());
        boolean answers =
                targets.picks().isAsking() && hit.flatMap(Pointed::island).isPresent();
        if (event.getClickCount() == 2 && !answers) {
            hand.travel().glideTo(DOUBLE, event.getX(), event.getY());
        } else if (hit.isPresent()) {
            targets.picks().pick(hit.get().target());
        } else if (event.getClickCount() == 1) {
            targets.store().update(ViewState::selectingNothing);
        }
    }

    private void scroll(ScrollEvent event) {
        if (!hand.touch().scroll(event) && event.getDeltaY() != 0) {
            event.consume();
            double base = event.isShortcutDown() ? FINE_WHEEL : WHEEL;
            hand.travel().zoom(Math.pow(base, event.getDeltaY() * 2), event.getX(), event.getY());
        }
    }

    /** What there is to pick on the map, and what picking does. */
    record Targets(ViewStore store, BiFunction<Double, Double, Optional<Pointed>> at, MapPicks picks) {}

    /** Is told what lies under the pointer, and where that is. */
    interface Hovering {
        void over(Optional<Pointed> thing, double x, double y);
    }
}
