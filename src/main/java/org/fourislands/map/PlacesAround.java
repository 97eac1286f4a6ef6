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

    /** Those between, for the names of the groups, which must find a place on the narrowest map too. */
    private static final double[][] BETWEEN = {
        {0.5, 1}, {-0.5, -1}, {1, 0.5}, {-1, -0.5}, {-0.5, 1}, {0.5, -1}, {1, -0.5}, {-1, 0.5}
    };

    /** How many places in each direction, the nearest and some a little farther off. */
    private static final int FARTHER = 3;

    private static final int FARTHER_OF_GROUPS = 9;

    private static final double STEP = 4;
    private static final double LONGEST = 180;
    private static final double LONGEST_TO_ISLET = 26;
    private static final double LONGEST_TO_LAND = 60;
    private static final double CLEAR = 4;
    private static final double LIKING = 7;
    private static final double LIKING_BETWEEN = 30;
    /** Pixels from an island within which a name is plainly its own. */
    private static final double NEAR = 55;

    private static final double MISLEADING = 110;
    private static final double CROWDING = 50;

    /** Of a name wholly on other land. */
    private static final double LAND_COVERED = 1200;

    /** Of a name that touches it at all: it would be read as that land's. */
    private static final double LAND_TOUCHED = 100;

    List<LabelChoice> of(NameTag tag, TextBlock block, Point2D.Double at) {
        boolean islet = tag.kind() == TagKind.ISLET;
        double longest = islet ? obstacles.islands().extentAt(at.x, at.y) + LONGEST_TO_ISLET : LONGEST;
        Reach reach = new Reach(longest, islet ? FARTHER : FARTHER_OF_GROUPS);
        List<LabelChoice> found = new ArrayList<>(around(tag, block, at, reach, room -> true));
        if (!islet) {
            found.addAll(along(BETWEEN, tag, block, at, reach, room -> true).stream()
                    .map(choice -> choice.dearer(LIKING_BETWEEN))
                    .toList());
        }
        return found.stream().map(choice -> judged(choice, tag, at)).toList();
    }

    private LabelChoice judged(LabelChoice choice, NameTag tag, Point2D.Double at) {
        Rectangle2D box = choice.label().boxes().get(0);
        double share = obstacles.land().share(box);
        double land = share == 0 ? 0 : LAND_TOUCHED + share * LAND_COVERED;
        boolean mistaken = neighbours.mistake(tag.id(), at, box);
        double far = Math.max(0, obstacles.islands().away(box) - NEAR);
        double crowding = neighbours.crowd(box) ? CROWDING : 0;
        LabelChoice told = mistaken || far > 0 ? choice.led(LeaderLine.from(box, at)) : choice;
        return told.dearer(land + (mistaken ? MISLEADING : 0) + far + crowding);
    }

    /** Of other land, too small to carry its name: off its shore. */
    List<LabelChoice> ofLand(NameTag tag, TextBlock block, Point2D.Double at) {
        return around(
                tag,
                block,
                at,
                new Reach(LONGEST_TO_LAND, FARTHER),
                room -> obstacles.land().share(room) == 0);
    }

    /**
     * How far places are looked for.
     *
     * @param longest pixels between a place and its island
     * @param farther how many in each direction
     */
    private record Reach(double longest, int farther) {}

    private List<LabelChoice> around(
            NameTag tag, TextBlock block, Point2D.Double at, Reach reach, Predicate<Rectangle2D> isFree) {
        return along(SIDES, tag, block, at, reach, isFree);
    }

    private List<LabelChoice> along(
            double[][] sides,
            NameTag tag,
            TextBlock block,
            Point2D.Double at,
            Reach reach,
            Predicate<Rectangle2D> isFree) {
        List<LabelChoice> found = new ArrayList<>();
        for (int i = 0; i < sides.length; i++) {
            int tried = 0;
            for (double push = 0;
                    push <= reach.longest && tried < reach.farther;
                    push += tried == 0 ? STEP : 3 * STEP) {
                Rectangle2D box = box(block, at, sides[i], push);
                Rectangle2D room = roomOf(box);
                if (!obstacles.islands().touch(room) && isFree.test(room)) {
                    List<Mark> marks = block.marksIn(box, 0.5 - 0.5 * sides[i][0]);
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
