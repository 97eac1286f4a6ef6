package org.fourislands.lessons;

import org.fourislands.map.Framing;
import org.fourislands.view.ViewState;

/**
 * Shows a scene's part of the earth in a picture of any size, in pixels. A view keeps its scale by the pixel of the map it was
 * made on; a class's wall is larger and a thumbnail smaller than that map, and both are to show the same islands.
 */
public final class SceneFraming {
    private static final double USUAL_WIDTH = 1040;
    private static final double USUAL_HEIGHT = 620;
    private static final double LEAST = 1e-3;

    private SceneFraming() {}

    /** How many times as large as on the map it was made on a scene is shown in a picture of this size, whole. */
    public static double enlargement(double width, double height) {
        return Math.max(LEAST, Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT));
    }

    /** The view with the scale at which all is seen that was seen when it was made. The whole area stays the whole area. */
    public static ViewState fitted(ViewState view, double width, double height) {
        return view.framing()
                .map(framing -> view.framing(
                        new Framing(framing.centre(), framing.metresPerPixel() / enlargement(width, height))))
                .orElse(view);
    }
}
