package org.fourislands.ui.map;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.fourislands.earth.Position;
import org.fourislands.map.Sheet;
import org.fourislands.map.Viewport;
import org.fourislands.view.ViewStore;

/** Moves the view about the earth. Movements that follow each other at once become one step of the way back. */
final class MapTravel {
    private static final Duration CALM = Duration.millis(500);

    private final ViewStore store;
    private final MapDrawing drawing;
    private final PauseTransition pause = new PauseTransition(CALM);
    private Sheet sheet = Sheet.whole(1, 1);

    MapTravel(ViewStore store, MapDrawing drawing) {
        this.store = store;
        this.drawing = drawing;
        pause.setOnFinished(event -> store.settle());
    }

    /** Takes the size there is, for as many maps as the view has. */
    Sheet fit(int newWidth, int newHeight) {
        sheet = new Sheet(store.get().arrangement(), Math.max(1, newWidth), Math.max(1, newHeight));
        return sheet;
    }

    /** The place on the earth at a pixel, on whichever map that lies. */
    Position earthAt(double x, double y) {
        return viewport().earthAt(sheet.inPanel(x), y);
    }

    /** What each map shows now. */
    Viewport viewport() {
        return store.get()
                .framing()
                .map(framing -> drawing.within(new Viewport(framing, sheet.panelWidth(), sheet.panelHeight())))
                .orElseGet(() -> drawing.home(sheet));
    }

    void pan(double dx, double dy) {
        go(viewport().pannedBy(dx, dy));
    }

    /** A part of the width and height of what is seen. */
    void panScreens(double right, double down) {
        pan(-right * sheet.panelWidth(), -down * sheet.panelHeight());
    }

    /** Shows things {@code factor} times as large, keeping what lies at the pixel in its place. */
    void zoom(double factor, double x, double y) {
        Viewport now = viewport();
        go(now.zoomedTo(now.framing().metresPerPixel() / factor, sheet.inPanel(x), y));
    }

    void zoomMiddle(double factor) {
        zoom(factor, sheet.panelWidth() / 2.0, sheet.panelHeight() / 2.0);
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
