package org.fourislands.ui.map;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

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

    /** To be painted; not while it is on screen. */
    BufferedImage canvas() {
        return canvas;
    }

    /** A picture of its own of what it shows there. */
    SharedPicture part(Rectangle place) {
        SharedPicture part = new SharedPicture(place.width, place.height);
        for (int row = 0; row < place.height; row++) {
            System.arraycopy(words, start(place, row), part.words, row * place.width, place.width);
        }
        return part;
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
