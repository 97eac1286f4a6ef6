package org.fourislands.ui.map;

import java.util.Set;
import org.fourislands.map.Layer;
import org.fourislands.map.Sheet;
import org.fourislands.map.Viewport;
import org.fourislands.view.Theme;
import org.fourislands.view.ViewState;

/**
 * A picture that is wanted.
 *
 * @param viewport of each map on the sheet
 * @param lit the islands that stand out in passing
 * @param scale pixels of the screen to one of the window's
 */
record PaintRequest(ViewState state, Sheet sheet, Viewport viewport, Set<String> lit, Theme theme, double scale) {

    /** Of one map alone. */
    PaintRequest(ViewState state, Viewport viewport, Set<String> lit, Theme theme, double scale) {
        this(
                state,
                Sheet.whole(viewport.width(), viewport.height()).lettered(viewport.letters()),
                viewport,
                lit,
                theme,
                scale);
    }

    /** Of what the ground depends on; two requests with equal grounds share one. */
    Ground ground() {
        return new Ground(sheet, viewport, theme, scale, state.layers());
    }

    int pixelWidth() {
        return (int) Math.ceil(sheet.width() * scale);
    }

    int pixelHeight() {
        return (int) Math.ceil(sheet.height() * scale);
    }

    /** The part of a request that a new day leaves as it is. */
    record Ground(Sheet sheet, Viewport viewport, Theme theme, double scale, Set<Layer> layers) {

        /** Whether another ground is the same but for the place it shows. Twins are painted anew: what is moved would run from one into the other. */
        boolean differsByPlace(Ground other) {
            return sheet.equals(other.sheet)
                    && sheet.arrangement() != Sheet.Arrangement.TWIN
                    && viewport.width() == other.viewport.width()
                    && viewport.height() == other.viewport.height()
                    && viewport.framing().metresPerPixel()
                            == other.viewport.framing().metresPerPixel()
                    && theme == other.theme
                    && scale == other.scale
                    && layers.equals(other.layers);
        }
    }
}
