package org.fourislands.ui.map;

import org.fourislands.map.Viewport;
import org.fourislands.ui.settings.Theme;
import org.fourislands.view.ViewState;

/** Draws the map for the window: the geography and the way from a view to its picture. Composing may take its time; call it off the window's thread. */
public interface MapDrawing {

    /** The whole area of the dispute in a picture of this size. */
    Viewport home(int width, int height);

    /** The nearest view to {@code wanted} that shows no cut edge. */
    Viewport within(Viewport wanted);

    /** What is seen of {@code state} through {@code viewport}. */
    MapPicture compose(ViewState state, Viewport viewport, Theme theme);
}
