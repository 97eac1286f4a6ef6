package org.fourislands.ui.timeline;

import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Scale;
import org.fourislands.ui.settings.Colours;

/** What the clock is painted on. Shown enlarged it has as many more pixels, so that letters stay sharp. */
final class ClockCanvas extends Canvas {
    private double enlarged = 1;

    void enlargedBy(double factor) {
        enlarged = factor;
        getTransforms().setAll(new Scale(1 / factor, 1 / factor));
    }

    /** Takes a size, as the face counts it; whether that is another than before. */
    boolean fit(double width, double height) {
        boolean other = getWidth() != width * enlarged || getHeight() != height * enlarged;
        setWidth(width * enlarged);
        setHeight(height * enlarged);
        return other;
    }

    /** A brush for all of it, in the face's measure. */
    Brush brush(Colours colours) {
        double screen = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
        getGraphicsContext2D().setTransform(enlarged, 0, 0, enlarged, 0, 0);
        return new Brush(getGraphicsContext2D(), colours, 1 / (screen * enlarged));
    }
}
