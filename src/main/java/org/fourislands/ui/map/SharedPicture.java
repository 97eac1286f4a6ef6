package org.fourislands.ui.map;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

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

    /** Clears it and paints; not while it is on screen. */
    void paint(double scale, Consumer<Graphics2D> painter) {
        Graphics2D graphics = canvas.createGraphics();
        try {
            graphics.setComposite(AlphaComposite.Clear);
            graphics.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
            graphics.setComposite(AlphaComposite.SrcOver);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.scale(scale, scale);
            painter.accept(graphics);
        } finally {
            graphics.dispose();
        }
    }

    /** The image to show; on the window's thread, after painting. */
    Image freshImage() {
        pixels.updateBuffer(buffer -> null);
        return image;
    }
}
