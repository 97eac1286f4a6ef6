package org.fourislands.ui.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.fourislands.map.Easel;

/** One picture seen from both sides: Java2D paints into it on any thread, JavaFX shows the same pixels without copying. */
final class SharedPicture {
    private final BufferedImage canvas;
    private final int[] words;
    private final PixelBuffer<IntBuffer> pixels;
    private final Image image;

    SharedPicture(int width, int height) {
        canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        words = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
        pixels = new PixelBuffer<>(width, height, IntBuffer.wrap(words), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(pixels);
    }

    boolean hasSize(int width, int height) {
        return canvas.getWidth() == width && canvas.getHeight() == height;
    }

    /** In pixels. */
    long area() {
        return words.length;
    }

    /** Is cleared and painted anew on an easel; not while it is on screen. */
    void paint(Easel easel, double scale, Consumer<Graphics2D> painter) {
        easel.picture(canvas, scale, painter);
    }

    /** Takes what another of its size shows, and is painted over; not while it is on screen. */
    void paintOver(Easel easel, SharedPicture ground, double scale, Consumer<Graphics2D> painter) {
        easel.over(canvas, ground.canvas, scale, painter);
    }

    /** Takes what another shows, moved by whole pixels, and paints the rest; not while it is on screen. */
    void paintMoved(
            Easel easel, SharedPicture before, int right, int down, double scale, Consumer<Graphics2D> painter) {
        easel.moved(canvas, before.canvas, right, down, scale, painter);
    }

    /** Where it shows something else than another of its size. */
    List<Rectangle> changesSince(SharedPicture before) {
        return ChangedParts.between(before.words, words, canvas.getWidth());
    }

    /** A picture of its own of what it shows there. */
    SharedPicture part(Rectangle place) {
        SharedPicture part = new SharedPicture(place.width, place.height);
        for (int row = 0; row < place.height; row++) {
            System.arraycopy(words, start(place, row), part.words, row * place.width, place.width);
        }
        return part;
    }

    /** Whether it shows in the patch's place what the patch shows. */
    boolean holds(Patch patch) {
        Rectangle place = patch.place();
        int[] other = patch.picture().words;
        for (int row = 0; row < place.height; row++) {
            int from = start(place, row);
            int there = row * place.width;
            if (!Arrays.equals(words, from, from + place.width, other, there, there + place.width)) {
                return false;
            }
        }
        return true;
    }

    private int start(Rectangle place, int row) {
        return (place.y + row) * canvas.getWidth() + place.x;
    }

    /** The image to show; on the window's thread, after painting. */
    Image freshImage() {
        pixels.updateBuffer(buffer -> null);
        return image;
    }
}
