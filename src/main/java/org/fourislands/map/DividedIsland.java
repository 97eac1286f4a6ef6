package org.fourislands.map;

import org.fourislands.earth.Position;

/**
 * An island drawn in two parts on either side of a line that runs straight on the map: an illustration of the arithmetic of a
 * division, not a surveyed border.
 *
 * @param id {@code etorofu}
 * @param from where the line begins, off one shore
 * @param to where it ends, off the other
 * @param left the paint of the part on the left of one who goes from {@code from} to {@code to}
 * @param right the paint of the other part
 * @param label what is said beside the line
 */
public record DividedIsland(String id, Position from, Position to, IslandPaint left, IslandPaint right, String label) {}
