package org.fourislands.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fourislands.map.Coast;
import org.fourislands.map.MapLimits;
import org.fourislands.map.MapPainter;
import org.fourislands.map.MapScene;
import org.fourislands.map.Palette;
import org.fourislands.map.PlatePainter;
import org.fourislands.map.SampleContent;
import org.fourislands.map.SampleGeography;
import org.fourislands.map.SamplePlates;
import org.fourislands.map.Sheet;
import org.fourislands.map.Typefaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureExportTest {

    private static final Typefaces FACES = Typefaces.in(Path.of("assets", "fonts"));
    private static final List<String> THREE_SCRIPTS = List.of("Etorofu / Iturup", "択捉島", "Итуруп", "endorses none");

    @TempDir
    Path folder;

    private static Picture picture(double pixelsPerUnit) {
        Coast coast = SampleGeography.coast();
        MapScene scene = MapScene.compose(
                coast, SampleContent.of1956(), MapLimits.of(coast).home(900, 600), FACES);
        return new Picture(scene, Palette.light(), FACES, pixelsPerUnit);
    }

    @Test
    void anImageHasTheSizeAskedFor() throws IOException {
        PictureExport.write(folder.resolve("a.png"), picture(1));
        PictureExport.write(folder.resolve("b.PNG"), picture(2));
        BufferedImage single = ImageIO.read(folder.resolve("a.png").toFile());
        BufferedImage twofold = ImageIO.read(folder.resolve("b.PNG").toFile());
        assertEquals(900, single.getWidth());
        assertEquals(1800, twofold.getWidth());
        assertEquals(1200, twofold.getHeight());
    }

    @Test
    void textInSvgIsText() throws IOException {
        PictureExport.write(folder.resolve("a.svg"), picture(1));
        String drawing = Files.readString(folder.resolve("a.svg"));
        THREE_SCRIPTS.forEach(words -> assertTrue(drawing.contains(words), words));
        assertTrue(drawing.contains("OpenStreetMap contributors"));
        assertTrue(drawing.contains("'Noto Serif', serif"));
        assertTrue(drawing.length() < 2_500_000, "length " + drawing.length());
    }

    @Test
    void textInPdfIsTextAndItsFontsAreEmbeddedInParts() throws IOException {
        Path file = folder.resolve("a.pdf");
        PictureExport.write(file, picture(1));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document);
            THREE_SCRIPTS.forEach(words -> assertTrue(text.contains(words), words + " in\n" + text));
            PDResources page = document.getPage(0).getResources();
            int fonts = 0;
            for (COSName name : page.getXObjectNames()) {
                PDResources form = ((PDFormXObject) page.getXObject(name)).getResources();
                for (COSName font : form.getFontNames()) {
                    PDFont embedded = form.getFont(font);
                    assertTrue(embedded.isEmbedded(), embedded.getName());
                    assertTrue(embedded.getName().contains("+"), "a subset: " + embedded.getName());
                    fonts++;
                }
            }
            assertTrue(fonts >= 4, "fonts " + fonts);
        }
        assertTrue(Files.size(file) < 1_500_000, "size " + Files.size(file));
    }

    private static Picture pair(Sheet.Arrangement arrangement) {
        return new Picture(SamplePlates.on(new Sheet(arrangement, 900, 600), 0.4), Palette.light(), FACES, 1);
    }

    /** As the window does: ground and figures apart, by the painter for the screen. */
    @ParameterizedTest
    @EnumSource(
            value = Sheet.Arrangement.class,
            names = {"TWIN", "SWIPE"})
    void anImageOfTwoMapsIsWhatTheScreenShows(Sheet.Arrangement arrangement) throws IOException {
        Picture picture = pair(arrangement);
        PictureExport.write(folder.resolve("pair.png"), picture);
        BufferedImage saved = ImageIO.read(folder.resolve("pair.png").toFile());
        BufferedImage screen = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = screen.createGraphics();
        PlatePainter painter = new PlatePainter(MapPainter.forScreen());
        painter.paintGround(graphics, picture.plate(), Palette.light());
        painter.paintFigures(graphics, picture.plate(), Palette.light());
        graphics.dispose();
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 900; x++) {
                assertEquals(screen.getRGB(x, y), saved.getRGB(x, y), x + ", " + y);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Sheet.Arrangement.class,
            names = {"TWIN", "SWIPE"})
    void aDrawingOfTwoMapsHasBothTitlesAndOneStamp(Sheet.Arrangement arrangement) throws IOException {
        PictureExport.write(folder.resolve("pair.svg"), pair(arrangement));
        PictureExport.write(folder.resolve("pair.pdf"), pair(arrangement));
        String svg = Files.readString(folder.resolve("pair.svg"));
        try (PDDocument document = Loader.loadPDF(folder.resolve("pair.pdf").toFile())) {
            String pdf = new PDFTextStripper().getText(document);
            for (String words : List.of("19 October 1956", "22 November 2026", "beside: second")) {
                assertTrue(svg.contains(words), words);
                assertTrue(pdf.contains(words), words + " in\n" + pdf);
            }
        }
        assertTrue(svg.contains("clip-path"), "the maps are not cut off where they end");
    }

    /** Letter by letter on the map, in one piece for those who search: in all scripts. */
    @Test
    void namesAlongCurvesAndNamesWithSpacedLettersAreFoundWhole() throws IOException {
        PictureExport.write(folder.resolve("a.svg"), picture(1));
        PictureExport.write(folder.resolve("a.pdf"), picture(1));
        String drawing = Files.readString(folder.resolve("a.svg"));
        String words = drawing.substring(drawing.indexOf("</desc"));
        try (PDDocument document = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            String text = new PDFTextStripper().getText(document);
            for (String name : List.of("SEA OF OKHOTSK", "オホーツク海", "Охотское море")) {
                assertTrue(words.contains(name), name + " in the drawing");
                assertTrue(text.contains(name), name + " in\n" + text);
            }
        }
    }

    @Test
    void anUnknownEndingIsRefusedByName() {
        PictureNotWrittenException refused = assertThrows(
                PictureNotWrittenException.class, () -> PictureExport.write(folder.resolve("map.bmp"), picture(1)));
        assertEquals(PictureNotWrittenException.Reason.UNKNOWN_FORMAT, refused.reason());
        assertTrue(refused.target().endsWith("map.bmp"));
    }

    @Test
    void aMissingFolderIsRefusedAndNothingIsLeft() throws IOException {
        Path target = folder.resolve("no/such/map.png");
        PictureNotWrittenException refused =
                assertThrows(PictureNotWrittenException.class, () -> PictureExport.write(target, picture(1)));
        assertEquals(PictureNotWrittenException.Reason.TARGET_UNWRITABLE, refused.reason());
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void anOlderPictureIsReplacedAndNoDraftStays() throws IOException {
        Path target = folder.resolve("map.png");
        Files.writeString(target, "old");
        PictureExport.write(target, picture(1));
        assertTrue(Files.size(target) > 1000);
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }
}
