package org.fourislands.export.lessons;

import org.fourislands.map.Plate;
import org.fourislands.view.ViewState;

/** Composes the map of a view, by the same scene as the window's. For any thread. */
@FunctionalInterface
public interface ScenePlates {

    /** The map of {@code view} in a picture of this size, in pixels. */
    Plate plate(ViewState view, int width, int height);
}
