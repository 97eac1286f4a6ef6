package org.fourislands.map;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The straight line that divides an island, as it lies in the picture, in pixels. */
record Division(DividedIsland island, Point2D from, Point2D to) {
    /** So far apart that one line alone meets the island. */
    private static final double ALONE = 1e6;

    private static final double GAP = 6;

    static Division of(DividedIsland island, Viewport viewport) {
        return new Division(island, viewport.screenOf(island.from()), viewport.screenOf(island.to()));
    }

    HalfPlane left() {
        return HalfPlane.leftOf(from.getX(), from.getY(), to.getX(), to.getY());
    }

    /** The island in its two parts. */
    List<Mark> marks(ScreenIsland drawn, Viewport viewport, double anchorX, double anchorY) {
        return island.other()
                .map(second -> IslandMarks.dividedTwice(
                        drawn,
                        island,
                        List.of(cut(drawn), Division.of(second, viewport).cut(drawn)),
                        anchorX,
                        anchorY))
                .orElseGet(() -> IslandMarks.divided(drawn, island, left(), line(drawn), anchorX, anchorY));
    }

    private IslandMarks.Cut cut(ScreenIsland drawn) {
        return new IslandMarks.Cut(left(), line(drawn));
    }

    private Path2D.Float line(ScreenIsland drawn) {
        double angle = Math.atan2(to.getY() - from.getY(), to.getX() - from.getX());
        return Hatching.lines(Edges.of(drawn.shape()), angle, ALONE, from.getX(), from.getY());
    }

    /** What is said beside the line, at whichever of its ends has room; nowhere where neither has. */
    Optional<Label> label(Viewport viewport, Typefaces faces, List<Rectangle2D> taken) {
        TypeScale type = TypeScale.of(viewport);
        Paragraph words = Paragraph.set(faces, island.label(), Lettering.SANS, type.size(10.5), 150 * type.factor());
        Rectangle2D.Double picture = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
        return Stream.of(box(words, from), box(words, to))
                .filter(box -> picture.contains(box) && taken.stream().noneMatch(box::intersects))
                .findFirst()
                .map(box -> new Label(box, words));
    }

    /** Beyond an end of the line, away from its middle. */
    private Rectangle2D box(Paragraph words, Point2D end) {
        double right = Math.signum(end.getX() - (from.getX() + to.getX()) / 2);
        double down = Math.signum(end.getY() - (from.getY() + to.getY()) / 2);
        double x = end.getX() + (right < 0 ? -words.width() - GAP : GAP);
        double y = end.getY() + (down < 0 ? -words.height() : 0);
        return new Rectangle2D.Double(x, y, words.width(), words.height());
    }

    /** The words beside the line, and where they stand. */
    record Label(Rectangle2D box, Paragraph words) {
        List<Mark> marks() {
            return new ArrayList<>(
                    words.marks(box.getX(), box.getY(), Shade.of(Tone.TEXT), Shade.of(Tone.SOFT_HALO), 3f));
        }
    }
}
