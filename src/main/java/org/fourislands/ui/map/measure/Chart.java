package org.fourislands.ui.map.measure;

import org.fourislands.map.Viewport;

/** The map under the tool: what it shows now, and how it is moved on. */
public interface Chart {
    Viewport viewport();

    /** Moves what is seen, in pixels. */
    void pan(double dx, double dy);
}
