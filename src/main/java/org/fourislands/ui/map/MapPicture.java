package org.fourislands.ui.map;

import java.awt.Graphics2D;
import java.util.Optional;
import org.fourislands.view.Selection;

/** A composed map, not yet painted. Immutable; painted on any thread. */
public interface MapPicture {

    /** Sea, coast, depths: what a new day leaves as it is. */
    void paintGround(Graphics2D graphics);

    /** Islands, claims, lines, names, legend: what the day changes. */
    void paintFigures(Graphics2D graphics);

    /** What lies at a pixel. */
    Optional<Hit> at(double x, double y);

    /** A thing on the map that can be picked. */
    record Hit(Selection target, String name, Optional<java.awt.Shape> outline) {}
}
