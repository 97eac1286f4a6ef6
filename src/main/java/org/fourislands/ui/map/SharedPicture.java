package org.fourislands.ui.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.fourislands.map.Easel;

/** One picture seen from both sides: Java2D paints into it on any thread, JavaFX shows the same pixels without copying. */
final class SharedPicture {
    private final BufferedImage canvas;
    private final PixelBuffer<IntBuffer> pixels;
    private final Image image;

    SharedPicture(int width, int height) {
        canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] words = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
        pixels = new PixelBuffer<>(width, height, IntBuffer.wrap(words), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(pixels);
    }

    boolean hasSize(int width, int height) {
        return canvas.getWidth() == width && canvas.getHeight() == height;
    }

    /** Is cleared and painted anew on an easel; not while it is on screen. */
    void paint(Easel easel, double scale, Consumer<Graphics2D> painter) {
        easel.picture(canvas, scale, painter);
    }

    /** Takes what another shows, moved by whole pixels, and paints the rest; not while it is on screen. */
    void paintMoved(
            Easel easel, SharedPicture before, int right, int down, double scale, Consumer<Graphics2D> painter) {
        easel.moved(canvas, before.canvas, right, down, scale, painter);
    }

    /** The image to show; on the window's thread, after painting. */
    Image freshImage() {
        pixels.updateBuffer(buffer -> null);
        return image;
    }
}
