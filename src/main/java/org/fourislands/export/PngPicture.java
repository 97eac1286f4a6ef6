package org.fourislands.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.fourislands.map.MapPainter;
import org.fourislands.map.PlatePainter;

/** The map as an image, pixel for pixel what the screen shows. */
final class PngPicture {

    private PngPicture() {}

    static void write(OutputStream out, Picture picture) throws IOException {
        int width = (int) Math.round(picture.width() * picture.pixelsPerUnit());
        int height = (int) Math.round(picture.height() * picture.pixelsPerUnit());
        BufferedImage image = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(picture.pixelsPerUnit(), picture.pixelsPerUnit());
            new PlatePainter(MapPainter.forScreen()).paint(graphics, picture.plate(), picture.palette());
        } finally {
            graphics.dispose();
        }
        ImageIO.write(image, "png", out);
    }
}
