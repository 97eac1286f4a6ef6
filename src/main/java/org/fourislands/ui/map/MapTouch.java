package org.fourislands.ui.map;

import javafx.scene.Node;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.fourislands.ui.settings.Motion;

/**
 * What fingers do on a touch screen: one or more move the map, two stretch it. The mouse events a system makes up beside are
 * left alone while a gesture runs, so that nothing moves twice.
 */
final class MapTouch {
    private final MapTravel travel;
    private final Motion motion;
    private boolean panning;
    private boolean stretching;

    MapTouch(MapTravel travel, Motion motion) {
        this.travel = travel;
        this.motion = motion;
    }

    void listenTo(Node map) {
        map.addEventHandler(ScrollEvent.SCROLL_STARTED, event -> panning = event.isDirect());
        map.addEventHandler(ScrollEvent.SCROLL_FINISHED, event -> {
            panning = false;
            rest();
        });
        map.addEventHandler(ZoomEvent.ZOOM_STARTED, event -> stretching = true);
        map.addEventHandler(ZoomEvent.ZOOM, this::stretch);
        map.addEventHandler(ZoomEvent.ZOOM_FINISHED, event -> {
            stretching = false;
            rest();
        });
    }

    /** Whether a mouse event only repeats what fingers do. */
    boolean repeats(MouseEvent event) {
        return event.isSynthesized() && (panning || stretching);
    }

    /** Takes a scroll made by fingers on the screen; a wheel's is left. */
    boolean scroll(ScrollEvent event) {
        if (!event.isDirect()) {
            return false;
        }
        event.consume();
        if (!isUnwanted(event)) {
            travel.pan(event.getDeltaX(), event.getDeltaY());
        }
        return true;
    }

    private void stretch(ZoomEvent event) {
        event.consume();
        if (!isUnwanted(event) && event.getZoomFactor() > 0) {
            travel.zoom(event.getZoomFactor(), event.getX(), event.getY());
        }
    }

    /** A throw that runs on after the fingers have left is motion too. */
    private boolean isUnwanted(GestureEvent event) {
        boolean runsOn = event instanceof ScrollEvent scroll
                ? scroll.isInertia()
                : event instanceof ZoomEvent zoom && zoom.isInertia();
        return runsOn && motion.isReduced();
    }

    private void rest() {
        if (!panning && !stretching) {
            travel.settle();
        }
    }
}
