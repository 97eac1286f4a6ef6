package org.fourislands.map;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Paints pictures with all processors: each in bands, every band by whichever is free. Pictures are asked for one after the
 * other, then painted together by {@link #paint}. For one thread and one use.
 */
public final class Easel {

    private static final int BANDS = 4;

    private final List<Runnable> strokes = new ArrayList<>();

    /** A picture painted anew; what the image held is cleared. {@code scale} is pixels of the image to one of the map's. */
    public void picture(BufferedImage image, double scale, Consumer<Graphics2D> painter) {
        bands(image, new Rectangle(image.getWidth(), image.getHeight()), Easel::clear, scale, painter);
    }

    /** What {@code ground} holds, with something painted over it; both of one size. */
    public void over(BufferedImage image, BufferedImage ground, double scale, Consumer<Graphics2D> painter) {
        Consumer<Graphics2D> laying = graphics -> copy(graphics, ground, 0, 0);
        bands(image, new Rectangle(image.getWidth(), image.getHeight()), laying, scale, painter);
    }

    /** The same of one part, in pixels of the image; what else the image holds stays. */
    public void partOver(
            BufferedImage image, BufferedImage ground, Rectangle part, double scale, Consumer<Graphics2D> painter) {
        bands(image, part, graphics -> copy(graphics, ground, 0, 0), scale, painter);
    }

    /** The picture that another image holds, moved right and down by whole pixels of the image; only what comes into sight is painted. */
    public void moved(
            BufferedImage image,
            BufferedImage before,
            int right,
            int down,
            double scale,
            Consumer<Graphics2D> painter) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (2 * Math.abs(right) > width || 2 * Math.abs(down) > height) {
            picture(image, scale, painter);
            return;
        }
        strokes.add(() -> copy(image, before, right, down));
        Rectangle aboveOrBelow = new Rectangle(0, down > 0 ? 0 : height + down, width, Math.abs(down));
        Rectangle beside = new Rectangle(
                right > 0 ? 0 : width + right, Math.max(0, down), Math.abs(right), height - Math.abs(down));
        for (Rectangle part : List.of(aboveOrBelow, beside)) {
            if (!part.isEmpty()) {
                bands(image, part, Easel::clear, scale, painter);
            }
        }
    }

    /** Paints all that was asked for. */
    public void paint() {
        strokes.parallelStream().forEach(Runnable::run);
    }

    private void bands(
            BufferedImage image,
            Rectangle part,
            Consumer<Graphics2D> priming,
            double scale,
            Consumer<Graphics2D> painter) {
        boolean large = BANDS * part.width * part.height > image.getWidth() * image.getHeight();
        int bands = large ? BANDS : 1;
        for (int band = 0; band < bands; band++) {
            int from = part.y + part.height * band / bands;
            int to = part.y + part.height * (band + 1) / bands;
            Rectangle clip = new Rectangle(part.x, from, part.width, to - from);
            strokes.add(() -> band(image, clip, priming, scale, painter));
        }
    }

    private static void band(
            BufferedImage image,
            Rectangle part,
            Consumer<Graphics2D> priming,
            double scale,
            Consumer<Graphics2D> painter) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.clip(part);
            priming.accept(graphics);
            graphics.setComposite(AlphaComposite.SrcOver);
            graphics.scale(scale, scale);
            painter.accept(graphics);
        } finally {
            graphics.dispose();
        }
    }

    private static void clear(Graphics2D graphics) {
        graphics.setComposite(AlphaComposite.Clear);
        graphics.fill(graphics.getClip());
    }

    private static void copy(BufferedImage image, BufferedImage before, int right, int down) {
        Graphics2D graphics = image.createGraphics();
        copy(graphics, before, right, down);
        graphics.dispose();
    }

    private static void copy(Graphics2D graphics, BufferedImage before, int right, int down) {
        graphics.setComposite(AlphaComposite.Src);
        graphics.drawImage(before, right, down, null);
    }
}
