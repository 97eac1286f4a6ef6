package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a picture is shared out among processors, and however much of an older one it takes, it is the same picture. */
class EaselTest {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 400;
    /** Where bands meet, the rounding of soft edges may differ by a shade too small to see. */
    private static final int SHADES = 8;

    private static final int PIXELS = 240;

    private static final MapPainter PAINTER = MapPainter.forScreen();
    private static final Coast COAST = SampleGeography.coast();
    private static final Viewport HOME = MapLimits.of(COAST).home(WIDTH, HEIGHT);

    @Test
    void bandsMakeTheSamePictureAsOneStroke() {
        MapScene scene = scene(HOME);
        BufferedImage whole = image();
        Graphics2D graphics = whole.createGraphics();
        PAINTER.paint(graphics, scene, Palette.light());
        graphics.dispose();
        BufferedImage inBands = image();
        painted(inBands, g -> PAINTER.paint(g, scene, Palette.light()));
        assertSame(whole, inBands);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "30, 0", "-30, 0", "0, 25", "0, -25", "41, 13", "-41, 13", "41, -13", "-41, -13", "400, 10"})
    void aMovedGroundIsTheSameAsOnePaintedAnew(int right, int down) {
        MapScene before = scene(HOME);
        MapScene after = scene(HOME.pannedBy(right, down));
        BufferedImage shown = image();
        painted(shown, g -> PAINTER.paintGround(g, before, Palette.light()));
        BufferedImage anew = image();
        painted(anew, g -> PAINTER.paintGround(g, after, Palette.light()));
        BufferedImage moved = image();
        painted(moved, g -> PAINTER.paintFigures(g, before, Palette.light()));
        Easel easel = new Easel();
        easel.moved(moved, shown, right, down, 1, g -> PAINTER.paintGround(g, after, Palette.light()));
        easel.paint();
        assertSame(anew, moved);
    }

    @Test
    void whatAnImageHeldIsCleared() {
        BufferedImage used = image();
        painted(used, g -> PAINTER.paint(g, scene(HOME), Palette.dark()));
        painted(used, g -> {});
        assertSame(image(), used);
    }

    private static MapScene scene(Viewport viewport) {
        return MapScene.compose(COAST, SampleContent.of1956(), viewport, Samples.FACES);
    }

    private static BufferedImage image() {
        return new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    private static void painted(BufferedImage image, Consumer<Graphics2D> painter) {
        Easel easel = new Easel();
        easel.picture(image, 1, painter);
        easel.paint();
    }

    private static void assertSame(BufferedImage one, BufferedImage other) {
        int differing = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int apart = apart(one.getRGB(x, y), other.getRGB(x, y));
                assertTrue(apart <= SHADES, apart + " shades apart at " + x + ", " + y);
                differing += apart > 0 ? 1 : 0;
            }
        }
        assertTrue(differing <= PIXELS, differing + " pixels differ");
    }

    private static int apart(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 255) - (other >> shift & 255)));
        }
        return most;
    }
}
