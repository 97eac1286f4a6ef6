package org.fourislands.map;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.util.List;

/** One stroke of the pen: what a scene is made of, in the order of painting. Pixels. */
sealed interface Mark {

    /** A filled shape without soft edges: below a {@link Fill} of the same, so that no seam shows between neighbours. */
    record Wash(Shape shape, Shade shade) implements Mark {}

    /** A filled shape. */
    record Fill(Shape shape, Shade shade) implements Mark {}

    /** A drawn line. */
    record Line(Shape shape, Shade shade, BasicStroke stroke) implements Mark {}

    /**
     * Set text.
     *
     * @param x where its base line begins
     * @param angle by which the base line is turned there, radians clockwise
     * @param halo what is painted round the letters, {@code haloWidth} pixels wide; none at 0
     */
    record Letters(TextRun run, double x, double y, double angle, Shade shade, Shade halo, float haloWidth)
            implements Mark {}

    /** A line of a name whose letters stand apart or along a curve. */
    record Lettered(WholeLine whole, List<Letters> letters) implements Mark {
        public Lettered {
            letters = List.copyOf(letters);
        }
    }
}
