package org.fourislands.ui.map;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import javafx.scene.image.ImageView;

/**
 * A picture seen nearer or farther than it was painted for, until the one painted for that is there: its pixels doubled or left
 * out, which takes a fraction of a millisecond, while the toolkit's own smooth stretching takes longer than a frame may.
 */
final class StretchedView extends ImageView {
    /** One may still be on its way to the screen while the other is painted. */
    private final Deque<SharedPicture> inTurn = new ArrayDeque<>();

    StretchedView() {
        setVisible(false);
    }

    /**
     * The part of a picture between two of its columns.
     *
     * @param from its first column, in pixels of the picture, as are {@code width} and {@code height}
     * @param scale pixels of the screen to one of the window's
     */
    record Part(SharedPicture picture, Collection<Patch> patches, double from, int width, int height, double scale) {}

    /** {@code stretch} times as large, its corner moved by pixels of the picture. */
    void show(Part part, double stretch, double right, double down) {
        SharedPicture onto = next(part.width, part.height);
        Graphics2D graphics = onto.canvas().createGraphics();
        graphics.setComposite(AlphaComposite.Clear);
        graphics.fillRect(0, 0, part.width, part.height);
        graphics.setComposite(AlphaComposite.Src);
        graphics.setTransform(new AffineTransform(stretch, 0, 0, stretch, right, down));
        graphics.translate(-part.from, 0);
        graphics.drawImage(part.picture.canvas(), 0, 0, null);
        for (Patch patch : part.patches) {
            graphics.drawImage(patch.picture().canvas(), patch.place().x, patch.place().y, null);
        }
        graphics.dispose();
        setImage(onto.freshImage());
        setFitWidth(part.width / part.scale);
        setFitHeight(part.height / part.scale);
        setVisible(true);
    }

    /** Shows nothing, and keeps nothing. */
    void rest() {
        setVisible(false);
        setImage(null);
        inTurn.clear();
    }

    private SharedPicture next(int width, int height) {
        inTurn.removeIf(old -> !old.hasSize(width, height));
        SharedPicture picture = inTurn.size() < 2 ? new SharedPicture(width, height) : inTurn.removeFirst();
        inTurn.addLast(picture);
        return picture;
    }
}
