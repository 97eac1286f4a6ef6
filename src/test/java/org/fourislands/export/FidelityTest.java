package org.fourislands.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.fourislands.map.Coast;
import org.fourislands.map.MapContent;
import org.fourislands.map.MapLimits;
import org.fourislands.map.MapPainter;
import org.fourislands.map.MapScene;
import org.fourislands.map.Palette;
import org.fourislands.map.SampleContent;
import org.fourislands.map.SampleGeography;
import org.fourislands.map.Typefaces;
import org.fourislands.map.Viewport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A saved picture is the screen's but for antialiasing. The measure is set between two kinds of evidence: true pictures of
 * every format stay under it (at most 22 strong pixels in a square), and a picture in which one small thing was
 * altered goes over it (at least 25).
 */
class FidelityTest {

    private static final double MOST_MEAN = 1.5;
    private static final int MOST_STRONG = 22;

    private static final Typefaces FACES = Typefaces.in(Path.of("assets", "fonts"));
    private static final Coast COAST = SampleGeography.coast();
    private static final Viewport HOME = MapLimits.of(COAST).home(1000, 640);

    /** The renderers of others look fonts up by name, as on a machine where the bundled ones are installed. */
    @BeforeAll
    static void installTheBundledFonts() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("assets", "fonts"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ttf")).toList()) {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
            }
        }
    }

    static Stream<Palette> palettes() {
        return Stream.of(Palette.light(), Palette.dark(), Palette.highContrast());
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void everyFormatShowsWhatTheScreenShows(Palette palette) throws IOException {
        MapScene scene = scene(SampleContent.of1956());
        BufferedImage screen = onScreen(scene, palette);
        assertAlike(screen, png(scene, palette, 1), "PNG");
        assertAlike(screen, png(scene, palette, 2), "PNG of twice the size");
        assertAlike(screen, svg(scene, palette), "SVG");
        assertAlike(screen, pdf(scene, palette), "PDF");
    }

    @Test
    void aSmallAlterationIsFound() {
        BufferedImage screen = onScreen(scene(SampleContent.of1956()), Palette.light());
        for (MapContent altered : SampleContent.alterationsOf1956()) {
            Likeness likeness = Likeness.of(screen, onScreen(scene(altered), Palette.light()));
            assertFalse(isAlike(likeness), likeness::toString);
        }
    }

    @Test
    void aPictureIsLikeItself() {
        BufferedImage screen = onScreen(scene(SampleContent.of1956()), Palette.light());
        assertEquals(new Likeness(0, 0), Likeness.of(screen, screen));
    }

    private static void assertAlike(BufferedImage screen, BufferedImage saved, String format) {
        Likeness likeness = Likeness.of(screen, saved);
        assertTrue(isAlike(likeness), () -> format + " " + likeness);
    }

    private static boolean isAlike(Likeness likeness) {
        return likeness.mean() <= MOST_MEAN && likeness.strong() <= MOST_STRONG;
    }

    private static MapScene scene(MapContent content) {
        return MapScene.compose(COAST, content, HOME, FACES);
    }

    /** As the window does it: ground and figures each in a picture, one laid on the other. */
    private static BufferedImage onScreen(MapScene scene, Palette palette) {
        MapPainter painter = MapPainter.forScreen();
        BufferedImage whole = empty(BufferedImage.TYPE_INT_RGB);
        BufferedImage figures = empty(BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D below = whole.createGraphics();
        painter.paintGround(below, scene, palette);
        Graphics2D above = figures.createGraphics();
        painter.paintFigures(above, scene, palette);
        above.dispose();
        below.drawImage(figures, 0, 0, null);
        below.dispose();
        return whole;
    }

    private static BufferedImage png(MapScene scene, Palette palette, int scale) throws IOException {
        BufferedImage saved = ImageIO.read(saved(scene, palette, PictureFormat.PNG, scale));
        assertEquals(HOME.width() * scale, saved.getWidth());
        BufferedImage small = empty(BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(saved, 0, 0, HOME.width(), HOME.height(), null);
        graphics.dispose();
        return small;
    }

    private static BufferedImage svg(MapScene scene, Palette palette) throws IOException {
        var drawing =
                new SVGLoader().load(saved(scene, palette, PictureFormat.SVG, 1), null, LoaderContext.createDefault());
        BufferedImage image = empty(BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        assertTrue(drawing != null, "the drawing can be read");
        if (drawing != null) {
            drawing.render(null, graphics);
        }
        graphics.dispose();
        return image;
    }

    private static BufferedImage pdf(MapScene scene, Palette palette) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(saved(scene, palette, PictureFormat.PDF, 1).readAllBytes())) {
            return new PDFRenderer(document).renderImageWithDPI(0, 72, ImageType.RGB);
        }
    }

    private static ByteArrayInputStream saved(MapScene scene, Palette palette, PictureFormat format, double scale)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureExport.write(out, format, new Picture(scene, palette, FACES, scale));
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static BufferedImage empty(int type) {
        return new BufferedImage(HOME.width(), HOME.height(), type);
    }
}
