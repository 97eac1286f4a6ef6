package org.fourislands.ui.map;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fourislands.map.Viewport;
import org.fourislands.view.ViewStore;

/** Moves the view about the earth. Movements that follow each other at once become one step of the way back. */
final class MapTravel {
    private static final Duration CALM = Duration.millis(500);

    private final ViewStore store;
    private final MapDrawing drawing;
    private final PauseTransition pause = new PauseTransition(CALM);
    private int width = 1;
    private int height = 1;

    MapTravel(ViewStore store, MapDrawing drawing) {
        this.store = store;
        this.drawing = drawing;
        pause.setOnFinished(event -> store.settle());
    }

    void fit(int newWidth, int newHeight) {
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
    }

    /** What is seen now. */
    Viewport viewport() {
        return store.get()
                .framing()
                .map(framing -> drawing.within(new Viewport(framing, width, height)))
                .orElseGet(() -> drawing.home(width, height));
    }

    void pan(double dx, double dy) {
        go(viewport().pannedBy(dx, dy));
    }

    /** A part of the width and height of what is seen. */
    void panScreens(double right, double down) {
        pan(-right * width, -down * height);
    }

    /** Shows things {@code factor} times as large, keeping what lies at the pixel in its place. */
    void zoom(double factor, double x, double y) {
        Viewport now = viewport();
        go(now.zoomedTo(now.framing().metresPerPixel() / factor, x, y));
    }

    void zoomMiddle(double factor) {
        zoom(factor, width / 2.0, height / 2.0);
    }

    void home() {
        pause.stop();
        store.update(state -> state.framingWholeArea());
    }

    /** Makes the movement a step now. */
    void settle() {
        pause.stop();
        store.settle();
    }

    private void go(Viewport wanted) {
        Viewport next = drawing.within(wanted);
        store.preview(state -> state.framing(next.framing()));
        pause.playFromStart();
    }
}
