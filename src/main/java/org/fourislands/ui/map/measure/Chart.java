package org.fourislands.ui.map.measure;

import java.util.OptionalDouble;
import org.fourislands.map.Viewport;

/** The map under the tool: what it shows now, and how it is moved on. */
public interface Chart {
    Viewport viewport();

    /** A column of the screen as the map there counts it: of two maps side by side each begins anew. */
    double inMap(double x);

    /** Where on the screen the second of two maps side by side begins; empty where there is one. */
    default OptionalDouble second() {
        return OptionalDouble.empty();
    }

    /** Moves what is seen, in pixels. */
    void pan(double dx, double dy);
}
