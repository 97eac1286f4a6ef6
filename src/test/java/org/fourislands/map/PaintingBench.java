package org.fourislands.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.fourislands.bench.Bench;
import org.fourislands.bench.Figures;

/** How long the map's steps take on the project's own data, at 1600 x 1000. */
public final class PaintingBench implements Bench {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int WARM = 150;
    private static final int COUNTED = 200;

    private static final MapPainter PAINTER = MapPainter.forScreen();

    @Override
    public void measure(Figures figures) {
        GeoData geography = SampleGeography.all();
        Typefaces faces = Typefaces.in(Path.of("assets/fonts"));
        Coast coast = Coast.of(geography, EqualAreaProjection.OF_THE_ISLANDS);
        Viewport home = MapLimits.of(coast).home(WIDTH, HEIGHT);
        MapScene scene = MapScene.compose(coast, SampleContent.of1956(), home, faces);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        BufferedImage clear = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        MapContent other = SampleContent.ofEveryKind();
        figures.timed(
                "map: project and rank the coast",
                20,
                40,
                () -> Coast.of(geography, EqualAreaProjection.OF_THE_ISLANDS));
        figures.timed(
                "map: compose a scene",
                WARM,
                COUNTED,
                () -> MapScene.compose(coast, SampleContent.of1956(), home, faces));
        figures.timed("map: compose the figures of another day", WARM, COUNTED, () -> scene.showing(other));
        figures.timed("map: paint the ground", WARM, COUNTED, () -> painting(image, scene, true, false));
        figures.timed("map: paint the figures", WARM, COUNTED, () -> painting(clear, scene, false, true));
        figures.timed(
                "map: a full frame, composed and painted",
                WARM,
                COUNTED,
                () -> painting(image, MapScene.compose(coast, SampleContent.of1956(), home, faces), true, true));
        figures.timed(
                "map: a new day, composed and painted",
                WARM,
                COUNTED,
                () -> painting(clear, scene.showing(other), false, true));
    }

    private static void painting(BufferedImage image, MapScene scene, boolean ground, boolean figures) {
        Graphics2D graphics = image.createGraphics();
        if (ground) {
            PAINTER.paintGround(graphics, scene, Palette.light());
        }
        if (figures) {
            PAINTER.paintFigures(graphics, scene, Palette.light());
        }
        graphics.dispose();
    }
}
