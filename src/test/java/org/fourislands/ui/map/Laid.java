package org.fourislands.ui.map;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fourislands.map.Easel;
import org.fourislands.map.MapPainter;
import org.fourislands.map.Palette;
import org.fourislands.map.Plate;
import org.fourislands.map.PlatePainter;

/** Pictures as the layer of the window lays them, to be compared pixel by pixel. */
final class Laid {

    private Laid() {}

    /** The base with its patches over it. */
    static int[] pixels(PaintQueue.Painted painted) {
        BufferedImage canvas = painted.picture().canvas();
        BufferedImage screen =
                new BufferedImage(canvas.getWidth(), canvas.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        screen.setData(canvas.getData());
        for (Patch patch : painted.patches().orElseGet(List::of)) {
            screen.getRaster()
                    .setRect(
                            patch.place().x,
                            patch.place().y,
                            patch.picture().canvas().getRaster());
        }
        return pixels(screen);
    }

    /** What a request wants, painted whole in a picture of its own, from nothing that was shown before. */
    static int[] whole(MapDrawing drawing, PaintRequest request) {
        PlatePainter painter = new PlatePainter(MapPainter.forScreen());
        Plate plate = drawing.compose(request, Optional.empty());
        Palette palette = request.theme().palette();
        BufferedImage ground = canvas(request);
        Easel easel = new Easel();
        easel.picture(ground, request.scale(), g -> painter.paintGround(g, plate, palette));
        easel.paint();
        BufferedImage picture = canvas(request);
        Easel over = new Easel();
        over.over(picture, ground, request.scale(), g -> painter.paintFigures(g, plate, palette));
        over.paint();
        return pixels(picture);
    }

    private static BufferedImage canvas(PaintRequest request) {
        return new SharedPicture(request.pixelWidth(), request.pixelHeight()).canvas();
    }

    static int[] pixels(SharedPicture picture) {
        return pixels(picture.canvas());
    }

    private static int[] pixels(BufferedImage image) {
        int[] pixels = new int[image.getWidth() * image.getHeight()];
        image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), pixels);
        return pixels;
    }

    /** How many pixels are not the same. */
    static long differing(int[] wanted, int[] seen) {
        return wanted.length == seen.length
                ? IntStream.range(0, wanted.length)
                        .filter(at -> wanted[at] != seen[at])
                        .count()
                : Math.max(wanted.length, seen.length);
    }
}
