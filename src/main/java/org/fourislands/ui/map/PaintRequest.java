package org.fourislands.ui.map;

import java.util.Optional;
import java.util.Set;
import org.fourislands.map.Layer;
import org.fourislands.map.Viewport;
import org.fourislands.view.Theme;
import org.fourislands.view.ViewState;

/**
 * A picture that is wanted.
 *
 * @param hovered the island under the pointer
 * @param scale pixels of the screen to one of the window's
 */
record PaintRequest(ViewState state, Viewport viewport, Optional<String> hovered, Theme theme, double scale) {

    /** Of what the ground depends on; two requests with equal grounds share one. */
    Ground ground() {
        return new Ground(viewport, theme, scale, state.layers());
    }

    int pixelWidth() {
        return (int) Math.ceil(viewport.width() * scale);
    }

    int pixelHeight() {
        return (int) Math.ceil(viewport.height() * scale);
    }

    /** The part of a request that a new day leaves as it is. */
    record Ground(Viewport viewport, Theme theme, double scale, Set<Layer> layers) {

        /** Whether another ground is the same but for the place it shows. */
        boolean differsByPlace(Ground other) {
            return viewport.width() == other.viewport.width()
                    && viewport.height() == other.viewport.height()
                    && viewport.framing().metresPerPixel()
                            == other.viewport.framing().metresPerPixel()
                    && theme == other.theme
                    && scale == other.scale
                    && layers.equals(other.layers);
        }
    }
}
