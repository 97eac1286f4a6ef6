package org.fourislands.map;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where on a map the legend stands, and how large: in its usual corner as long as neither a disputed island nor tinted land
 * around lies there, else in another, if need be in slightly smaller letters; over such land rather than in still smaller ones, in
 * these rather than over an island, and rather still without its last rows. Only where land fills the picture does it cover some.
 *
 * @param legend set for its place
 * @param box the card's place
 */
record LegendPlace(Legend legend, Rectangle2D box) {

    private static final double[] SHARES = {1, 0.9, 0.8, 0.7};
    /** How many sizes are tried rather than cover tinted land around: letters hardly smaller. */
    private static final int SIZES_BESIDE_LAND = 2;

    private static final int FEWEST_ROWS = 2;

    /**
     * What a legend has to keep clear of.
     *
     * @param room the part of the picture that it may stand in, clear of stamp and titles
     * @param right how high it may reach down at the right, above scale bar and credits
     * @param covers whether a box would cover a disputed island
     * @param hides whether it would cover land around that is told of
     */
    record Ground(Rectangle2D room, double right, Predicate<Rectangle2D> covers, Predicate<Rectangle2D> hides) {}

    /** A legend that says all it can on this ground; empty where there is nothing to say. */
    static Optional<LegendPlace> of(
            MapContent content, List<LegendEntry> entries, Typefaces faces, TypeScale type, Ground ground) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        double widest = ground.room.getWidth() * 0.46;
        double high = ground.room.getHeight();
        List<Legend> sizes = IntStream.range(0, SHARES.length)
                .mapToObj(i -> Legend.set(content, entries, faces, type.times(SHARES[i]), widest))
                .filter(legend -> legend.height() <= high)
                .toList();
        Optional<LegendPlace> whole = sizes.stream()
                .limit(SIZES_BESIDE_LAND)
                .flatMap(legend -> corners(legend, ground).filter(place -> !ground.hides.test(place.box)))
                .findFirst()
                .or(() -> sizes.stream()
                        .flatMap(legend -> corners(legend, ground))
                        .findFirst());
        Legend smallest = Legend.set(content, entries, faces, type.times(SHARES[SHARES.length - 1]), widest);
        return whole.or(() -> shortened(smallest, ground))
                .or(() -> Optional.of(Legend.fitting(content, entries, faces, type, widest, high))
                        .filter(legend -> !legend.isEmpty())
                        .map(legend -> atLowerLeft(legend, ground)));
    }

    /** Without its last rows, of which the table of the picture tells. */
    private static Optional<LegendPlace> shortened(Legend legend, Ground ground) {
        return IntStream.iterate(legend.rows().size() - 1, rows -> rows >= FEWEST_ROWS, rows -> rows - 1)
                .mapToObj(legend::shortened)
                .filter(shorter -> shorter.height() <= ground.room.getHeight())
                .flatMap(shorter -> corners(shorter, ground))
                .findFirst();
    }

    /** Where it covers no island. */
    private static Stream<LegendPlace> corners(Legend legend, Ground ground) {
        return Stream.of(
                        atLowerLeft(legend, ground),
                        atUpperLeft(legend, ground),
                        atLowerRight(legend, ground),
                        atUpperRight(legend, ground))
                .filter(place -> place.isWithin(ground) && !ground.covers.test(place.box));
    }

    private static LegendPlace atLowerLeft(Legend legend, Ground ground) {
        return at(legend, ground.room.getMinX(), ground.room.getMaxY() - legend.height());
    }

    private static LegendPlace atUpperLeft(Legend legend, Ground ground) {
        return at(legend, ground.room.getMinX(), ground.room.getMinY());
    }

    private static LegendPlace atLowerRight(Legend legend, Ground ground) {
        return at(legend, ground.room.getMaxX() - legend.width(), ground.right - legend.height());
    }

    private static LegendPlace atUpperRight(Legend legend, Ground ground) {
        return at(legend, ground.room.getMaxX() - legend.width(), ground.room.getMinY());
    }

    private static LegendPlace at(Legend legend, double x, double y) {
        return new LegendPlace(legend, new Rectangle2D.Double(x, y, legend.width(), legend.height()));
    }

    private boolean isWithin(Ground ground) {
        boolean left = box.getX() == ground.room.getMinX();
        return ground.room.contains(box) && (left || box.getMaxY() <= ground.right);
    }

    List<Mark> marks() {
        return legend.marksAt(box.getX(), box.getY());
    }

    /** Whether it stands where it usually does, with scale bar and credits beside it. */
    boolean isAtLowerLeft(Ground ground) {
        return box.getX() == ground.room.getMinX() && box.getMaxY() > ground.right;
    }
}
