package org.fourislands.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
 * @param other where two states are drawn on one map and divide it by different lines: the second of them
 */
public record DividedIsland(
        String id,
        Position from,
        Position to,
        IslandPaint left,
        IslandPaint right,
        String label,
        Optional<DividedIsland> other) {

    /** Of one state, or by one line. */
    public DividedIsland(String id, Position from, Position to, IslandPaint left, IslandPaint right, String label) {
        this(id, from, to, left, right, label, Optional.empty());
    }

    /** By the same line, in other paints. */
    public DividedIsland painted(UnaryOperator<IslandPaint> paint) {
        return new DividedIsland(
                id, from, to, paint.apply(left), paint.apply(right), label, other.map(second -> second.painted(paint)));
    }

    /** By the same line, with other words beside it. */
    public DividedIsland saying(String words) {
        return new DividedIsland(id, from, to, left, right, words, other);
    }

    /** This state, and a second one that divides it elsewhere. */
    public DividedIsland crossedBy(DividedIsland second) {
        return new DividedIsland(id, from, to, left, right, label, Optional.of(second));
    }

    public boolean hasLineOf(DividedIsland second) {
        return from.equals(second.from) && to.equals(second.to);
    }

    /** The paints of its pieces; of two states each piece in both. */
    public List<IslandPaint> pieces() {
        return other.map(this::pieces).orElseGet(() -> List.of(left, right));
    }

    /** Three where the lines do not cross: the second runs through one part of the first only. */
    private List<IslandPaint> pieces(DividedIsland second) {
        List<IslandPaint> pieces = new ArrayList<>();
        pieces.add(left.against(second.left));
        if (isOnTheLeft(second.from) || isOnTheLeft(second.to)) {
            pieces.add(left.against(second.right));
        }
        if (!isOnTheLeft(second.from) || !isOnTheLeft(second.to)) {
            pieces.add(right.against(second.left));
        }
        pieces.add(right.against(second.right));
        return pieces;
    }

    private boolean isOnTheLeft(Position place) {
        PlanePoint start = EqualAreaProjection.OF_THE_ISLANDS.forward(from);
        PlanePoint end = EqualAreaProjection.OF_THE_ISLANDS.forward(to);
        PlanePoint point = EqualAreaProjection.OF_THE_ISLANDS.forward(place);
        return (end.x() - start.x()) * (point.y() - start.y()) - (end.y() - start.y()) * (point.x() - start.x()) > 0;
    }
}
