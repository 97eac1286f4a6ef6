package org.fourislands.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Where an island's name may stand: round it, in each direction as near as may be without covering any. */
record PlacesAround(Obstacles obstacles, Neighbours neighbours) {

    /** Sides in order of liking: across its length for an island lying as these do. */
    private static final double[][] SIDES = {{-1, -1}, {1, 1}, {0, -1}, {0, 1}, {-1, 0}, {1, 0}, {1, -1}, {-1, 1}};

    /** How many places in each direction, the nearest and some a little farther off. */
    private static final int FARTHER = 3;

    private static final double STEP = 4;
    private static final double LONGEST = 180;
    private static final double LONGEST_TO_ISLET = 26;
    private static final double LONGEST_TO_LAND = 60;
    private static final double CLEAR = 4;
    private static final double LIKING = 7;
    private static final double MISLEADING = 200;
    private static final double CROWDING = 50;
    private static final double LAND_COVERED = 120;

    List<LabelChoice> of(NameTag tag, TextBlock block, Point2D.Double at) {
        double longest =
                tag.kind() == TagKind.ISLET ? obstacles.islands().extentAt(at.x, at.y) + LONGEST_TO_ISLET : LONGEST;
        List<LabelChoice> found = new ArrayList<>();
        for (LabelChoice choice : around(tag, block, at, longest, room -> true)) {
            Rectangle2D box = choice.label().boxes().get(0);
            double land = obstacles.land().share(box) * LAND_COVERED;
            boolean mistaken = neighbours.mistake(tag.id(), at, box);
            double crowding = neighbours.crowd(box) ? CROWDING : 0;
            LabelChoice told = mistaken ? choice.with(LeaderLine.from(box, at)) : choice;
            found.add(told.dearer(land + (mistaken ? MISLEADING : 0) + crowding));
        }
        return found;
    }

    /** Of other land, too small to carry its name: off its shore. */
    List<LabelChoice> ofLand(NameTag tag, TextBlock block, Point2D.Double at) {
        return around(tag, block, at, LONGEST_TO_LAND, room -> obstacles.land().share(room) == 0);
    }

    private List<LabelChoice> around(
            NameTag tag, TextBlock block, Point2D.Double at, double longest, Predicate<Rectangle2D> isFree) {
        List<LabelChoice> found = new ArrayList<>();
        for (int i = 0; i < SIDES.length; i++) {
            int tried = 0;
            for (double push = 0; push <= longest && tried < FARTHER; push += tried == 0 ? STEP : 5 * STEP) {
                Rectangle2D box = box(block, at, SIDES[i], push);
                Rectangle2D room = roomOf(box);
                if (!obstacles.islands().touch(room) && isFree.test(room)) {
                    List<Mark> marks = block.marksIn(box, 0.5 - 0.5 * SIDES[i][0]);
                    found.add(new LabelChoice(new PlacedLabel(tag, List.of(box), marks), push + i * LIKING));
                    tried++;
                }
            }
        }
        return found;
    }

    private static Rectangle2D roomOf(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() - CLEAR, box.getY() - CLEAR, box.getWidth() + 2 * CLEAR, box.getHeight() + 2 * CLEAR);
    }

    private static Rectangle2D box(TextBlock block, Point2D.Double at, double[] side, double push) {
        double unit = side[0] != 0 && side[1] != 0 ? Math.sqrt(0.5) : 1;
        double x = at.x + side[0] * (push * unit + block.width() / 2) - block.width() / 2;
        double y = at.y + side[1] * (push * unit + block.height() / 2) - block.height() / 2;
        return new Rectangle2D.Double(x, y, block.width(), block.height());
    }
}
