package org.fourislands.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Prints how long the map's steps take, cold and warm: {@code PaintingBench [WIDTH HEIGHT]}. No test; nothing is asserted. */
final class PaintingBench {

    private static final int WARM = 150;
    private static final int COUNTED = 200;

    private static final MapPainter PAINTER = MapPainter.forScreen();

    private PaintingBench() {}

    public static void main(String[] arguments) {
        int width = arguments.length > 1 ? Integer.parseInt(arguments[0]) : 1600;
        int height = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
        GeoData geography = SampleGeography.all();
        long start = System.nanoTime();
        Coast coast = Coast.of(geography, EqualAreaProjection.OF_THE_ISLANDS);
        report("coast cold", start);
        Typefaces faces = Typefaces.in(Path.of("assets/fonts"));
        Viewport home = MapLimits.of(coast).home(width, height);
        start = System.nanoTime();
        MapScene scene = MapScene.compose(coast, SampleContent.of1956(), home, faces);
        report("scene cold", start);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        BufferedImage clear = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        start = System.nanoTime();
        painting(image, scene, true, true);
        report("paint cold", start);
        MapContent other = SampleContent.ofEveryKind();
        timed("coast", () -> Coast.of(geography, EqualAreaProjection.OF_THE_ISLANDS));
        timed("compose all", () -> MapScene.compose(coast, SampleContent.of1956(), home, faces));
        timed("compose figures", () -> scene.showing(other));
        timed("paint ground", () -> painting(image, scene, true, false));
        timed("paint figures", () -> painting(clear, scene, false, true));
        timed("frame: compose + paint", () -> {
            painting(image, MapScene.compose(coast, SampleContent.of1956(), home, faces), true, true);
        });
        timed("new day: figures composed + painted", () -> painting(clear, scene.showing(other), false, true));
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

    private static void timed(String what, Runnable work) {
        double[] times = new double[COUNTED];
        for (int i = -WARM; i < COUNTED; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-38s median %6.2f ms  p95 %6.2f ms%n",
                what,
                times[COUNTED / 2],
                times[COUNTED * 95 / 100]);
    }

    private static void report(String what, long start) {
        System.out.printf(Locale.ROOT, "%-38s %6.2f ms%n", what, (System.nanoTime() - start) / 1e6);
    }
}
