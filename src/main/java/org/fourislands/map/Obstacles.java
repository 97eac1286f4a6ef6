package org.fourislands.map;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What names keep clear of, at the scale of a picture and a good way beyond its edge.
 *
 * @param islands the disputed islands, which no name of water or island may cover
 * @param islandCover the same, to ask how much a name covers
 * @param land all other land
 * @param lines the boundary lines that are drawn
 * @param sheet what land and sea fill of the picture and beyond; the rest is paper
 */
record Obstacles(Shores islands, Cover islandCover, Cover land, Shores lines, Rectangle2D sheet) {

    static Obstacles of(Coast coast, PlaneToScreen way) {
        return new Obstacles(
                Shores.ofLand(coast.islands(), way),
                Cover.of(coast.islands(), way),
                Cover.of(coast.land(), way),
                Shores.ofLines(List.of(), way),
                coast.overview().isEmpty()
                        ? way.onScreen(way.inSight(0))
                        : way.onScreen(coast.overview().box()));
    }

    Obstacles withLines(List<CoastShape> drawn, PlaneToScreen way) {
        return new Obstacles(islands, islandCover, land, Shores.ofLines(drawn, way), sheet);
    }
}
