package org.fourislands.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Where the name of a place with a mark may stand: beside the mark, east first as in printed maps, rather on sea than on an island. */
record PlacesBeside(Obstacles obstacles, TypeScale type) {

    private static final double[][] SIDES = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}};
    private static final double LIKING = 3;
    private static final double ISLAND_COVERED = 90;
    private static final double LAND_COVERED = 4;

    List<LabelChoice> of(NameTag tag, TextBlock block, Point2D.Double at) {
        double radius = 2.4 * type.factor();
        Rectangle2D dot = new Rectangle2D.Double(at.x - radius, at.y - radius, 2 * radius, 2 * radius);
        List<Mark> marker = PlaceMarkers.of(tag.kind(), dot);
        List<LabelChoice> found = new ArrayList<>();
        for (int i = 0; i < SIDES.length; i++) {
            Rectangle2D box = box(block, at, SIDES[i], radius + 3);
            if (!obstacles.islands().touchSmall(box)) {
                List<Mark> marks = new ArrayList<>(marker);
                marks.addAll(block.marksIn(box, (1 - SIDES[i][0]) / 2));
                double covered = obstacles.islandCover().share(box) * ISLAND_COVERED
                        + obstacles.land().share(box) * LAND_COVERED;
                found.add(new LabelChoice(new PlacedLabel(tag, List.of(dot, box), marks), i * LIKING + covered));
            }
        }
        return found;
    }

    private static Rectangle2D box(TextBlock block, Point2D.Double at, double[] side, double away) {
        double firstLine = block.lines().get(0).height();
        double x = at.x + side[0] * away - (side[0] < 0 ? block.width() : side[0] == 0 ? block.width() / 2 : 0);
        double y = side[1] == 0
                ? at.y - firstLine * 0.52
                : at.y + side[1] * away * 0.6 - (side[1] < 0 ? block.height() : 0);
        return new Rectangle2D.Double(x, y, block.width(), block.height());
    }
}
