package org.fourislands.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Paints sample maps into a folder, to look at: {@code Gallery FOLDER [WIDTHxHEIGHT ..]}. */
final class Gallery {

    private static final MapPainter PAINTER = MapPainter.forScreen();

    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Coast coast = SampleGeography.coast();
        Typefaces faces = Typefaces.in(Path.of("assets/fonts"));
        MapLimits limits = MapLimits.of(coast);
        for (String size : new String[] {"560x420", "1000x620", "1600x1000", "420x900"}) {
            int width = Integer.parseInt(size.substring(0, size.indexOf('x')));
            int height = Integer.parseInt(size.substring(size.indexOf('x') + 1));
            Viewport home = limits.home(width, height);
            paint(
                    folder.resolve(size + "-light.png"),
                    MapScene.compose(coast, SampleContent.of1956(), home, faces),
                    Palette.light());
            paint(
                    folder.resolve(size + "-dark.png"),
                    MapScene.compose(coast, SampleContent.of1956(), home, faces),
                    Palette.dark());
        }
        Viewport home = limits.home(1000, 620);
        paint(
                folder.resolve("kinds.png"),
                MapScene.compose(coast, SampleContent.ofEveryKind(), home, faces),
                Palette.light());
        paint(
                folder.resolve("contrast.png"),
                MapScene.compose(coast, SampleContent.of1956(), home, faces),
                Palette.highContrast());
        Viewport near = limits.clamp(home.zoomedTo(home.framing().metresPerPixel() / 4, 470, 440));
        paint(
                folder.resolve("near.png"),
                MapScene.compose(coast, SampleContent.ofEveryKind(), near, faces),
                Palette.light());
        paint(
                folder.resolve("far.png"),
                MapScene.compose(
                        coast,
                        SampleContent.of1956(),
                        limits.clamp(home.zoomedTo(home.framing().metresPerPixel() * 9, 470, 440)),
                        faces),
                Palette.light());
    }

    static void paint(Path file, MapScene scene, Palette palette) throws IOException {
        BufferedImage image =
                new BufferedImage(scene.viewport().width(), scene.viewport().height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        PAINTER.paint(graphics, scene, palette);
        graphics.dispose();
        ImageIO.write(image, "png", file.toFile());
    }
}
