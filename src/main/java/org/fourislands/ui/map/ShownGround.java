package org.fourislands.ui.map;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.Optional;
import java.util.function.Consumer;
import org.fourislands.map.Easel;
import org.fourislands.map.Viewport;

/**
 * A ground and its picture. Where the map was only dragged by whole pixels since the picture before, most of that one serves.
 *
 * @param whole through what view it was last painted whole: from there all moves are counted, so that no error adds up
 */
record ShownGround(PaintRequest.Ground ground, SharedPicture picture, Viewport whole, Optional<Move> move) {
    /** The part of a pixel by which a move may miss whole pixels. */
    private static final double MISS = 0.02;

    /** From which picture, and by how many pixels of the screen. */
    private record Move(SharedPicture before, int right, int down) {}

    /** A ground to be painted onto a picture, after what was shown before. */
    static ShownGround onto(SharedPicture picture, PaintRequest.Ground ground, Optional<ShownGround> before) {
        return before.filter(shown -> shown.ground.differsByPlace(ground))
                .flatMap(shown -> shown.movedTo(ground, picture))
                .orElseGet(() -> new ShownGround(ground, picture, ground.viewport(), Optional.empty()));
    }

    /** Asks an easel to paint it. */
    void paint(Easel easel, Consumer<Graphics2D> painter) {
        move.ifPresentOrElse(
                by -> easel.moved(picture.canvas(), by.before.canvas(), by.right, by.down, ground.scale(), painter),
                () -> easel.picture(picture.canvas(), ground.scale(), painter));
    }

    private Optional<ShownGround> movedTo(PaintRequest.Ground wanted, SharedPicture onto) {
        Point2D.Double to = offset(wanted);
        if (Math.abs(to.x - Math.rint(to.x)) > MISS || Math.abs(to.y - Math.rint(to.y)) > MISS) {
            return Optional.empty();
        }
        Point2D.Double from = offset(ground);
        Move by = new Move(
                picture, (int) (Math.rint(to.x) - Math.rint(from.x)), (int) (Math.rint(to.y) - Math.rint(from.y)));
        return Optional.of(new ShownGround(wanted, onto, whole, Optional.of(by)));
    }

    /** Where in a ground's picture the middle of the one painted whole lies, from its own middle. */
    private Point2D.Double offset(PaintRequest.Ground in) {
        Viewport view = in.viewport();
        Point2D.Double middle = view.screenOf(whole.framing().centre());
        return new Point2D.Double(
                (middle.x - view.width() / 2.0) * in.scale(), (middle.y - view.height() / 2.0) * in.scale());
    }
}
