package org.fourislands.ui.timeline;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.fourislands.ui.timeline.ClockModel.Named;
import org.fourislands.ui.timeline.ClockModel.Opening;
import org.fourislands.ui.timeline.ClockModel.Spot;

/**
 * What the pointer does on the clock: drags the needle from anywhere, also by its head, pans by the axis, zooms where the wheel turns, opens
 * marks and names.
 */
final class ClockPointer {
    private static final double WHEEL = 1.0025;
    private static final double STILL = 4;
    private static final double HANDLE = 8;

    private final ClockFace face;
    private final ClockLens lens;
    private final ClockDeeds deeds;
    private Optional<Double> held = Optional.empty();
    private double pressedAt;
    private boolean panned;
    private boolean dragging;

    ClockPointer(ClockFace face, ClockLens lens, ClockDeeds deeds) {
        this.face = face;
        this.lens = lens;
        this.deeds = deeds;
        face.setOnMousePressed(this::press);
        face.setOnMouseDragged(this::drag);
        face.setOnMouseReleased(this::release);
        face.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        face.setOnScroll(this::scroll);
        face.setOnZoom(this::pinch);
    }

    private void press(MouseEvent event) {
        face.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressedAt = event.getX();
        panned = false;
        Optional<Spot> spot = face.model().spotAt(event.getX(), event.getY());
        boolean opens = spot.filter(at -> !at.marks().isEmpty() || at.thing() instanceof Named)
                .isPresent();
        if (opens) {
            open(spot.orElseThrow(), event);
        } else if (face.model().rows().isAxis(event.getY()) && !isOnHandle(event)) {
            held = Optional.of(face.model().scale().momentAt(event.getX()));
        } else {
            dragging = true;
            drag(event);
        }
    }

    /** The needle's head lies in the axis, and is taken hold of before it. */
    private boolean isOnHandle(MouseEvent event) {
        return Math.abs(event.getX() - face.needleX()) <= HANDLE;
    }

    private void open(Spot spot, MouseEvent event) {
        if (spot.thing() instanceof Named name) {
            boolean onTriangle = event.getX() < face.marginProperty().get() / 6;
            if (name.opens() != Opening.NONE && name.opens() != Opening.MEMBER && onTriangle) {
                face.toggle(name.island());
            } else {
                deeds.pickIsland(name.island());
            }
        } else {
            deeds.open(spot.marks(), event.getScreenX(), event.getScreenY());
        }
    }

    private void drag(MouseEvent event) {
        if (dragging) {
            deeds.previewDay(face.model().scale().dayAt(event.getX()));
        } else if (held.isPresent() && (panned || Math.abs(event.getX() - pressedAt) > STILL)) {
            panned = true;
            lens.pan(held.get() - face.model().scale().momentAt(event.getX()));
            // The next step is reckoned on the range as it is now, not on the picture painted last.
            held = Optional.of(new TimeScale(
                            lens.range(),
                            face.model().scale().left(),
                            face.model().scale().width())
                    .momentAt(event.getX()));
        }
    }

    private void release(MouseEvent event) {
        if (dragging) {
            deeds.settle();
        } else if (held.isPresent() && !panned) {
            deeds.goTo(face.model().scale().dayAt(event.getX()));
        }
        dragging = false;
        held = Optional.empty();
    }

    private void move(MouseEvent event) {
        boolean axis = face.model().rows().isAxis(event.getY())
                && event.getX() > face.marginProperty().get()
                && !isOnHandle(event);
        face.setCursor(axis ? Cursor.H_RESIZE : Cursor.HAND);
    }

    /** Up and down zooms where the pointer is; sideways, and with Shift, pans. */
    private void scroll(ScrollEvent event) {
        event.consume();
        TimeScale scale = face.model().scale();
        double sideways = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        if (Math.abs(sideways) > 0 && (event.isShiftDown() || Math.abs(sideways) > Math.abs(event.getDeltaY()))) {
            lens.pan(-sideways / scale.dayWidth());
        } else if (!event.isDirect()) {
            lens.zoom(Math.pow(WHEEL, -event.getDeltaY()), scale.momentAt(scale.clamped(event.getX())));
        }
    }

    private void pinch(ZoomEvent event) {
        event.consume();
        TimeScale scale = face.model().scale();
        if (event.getZoomFactor() > 0) {
            lens.zoom(1 / event.getZoomFactor(), scale.momentAt(scale.clamped(event.getX())));
        }
    }
}
