package org.fourislands.ui.map;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import org.fourislands.map.Sheet;

/** Of two maps side by side: shows on the one the place that the pointer is at on the other. */
final class TwinHand extends Pane {
    private static final double RADIUS = 7;

    private final Circle ring = new Circle(RADIUS);
    private final Circle middle = new Circle(1.6);

    TwinHand() {
        setMouseTransparent(true);
        ring.getStyleClass().add("twin-hand");
        middle.getStyleClass().add("twin-hand-middle");
        getChildren().addAll(ring, middle);
        hide();
    }

    void hide() {
        setVisible(false);
    }

    void follow(Sheet sheet, double x, double y) {
        setVisible(sheet.arrangement() == Sheet.Arrangement.TWIN && y < sheet.panelHeight());
        getChildren()
                .forEach(part -> part.relocate(
                        sheet.opposite(x) - part.getBoundsInLocal().getWidth() / 2,
                        y - part.getBoundsInLocal().getHeight() / 2));
    }
}
