package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.fourislands.earth.Position;
import org.fourislands.map.Sheet.Arrangement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlateTest {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 600;
    private static final Coast COAST = SampleGeography.coast();
    private static final MapContent FIRST = SamplePlates.FIRST;
    private static final MapContent COMMON = SamplePlates.COMMON;

    private static PlateContent pair(Arrangement arrangement, double handle) {
        return SamplePlates.pair(arrangement, handle);
    }

    private static Plate plate(Arrangement arrangement, double handle) {
        return SamplePlates.on(new Sheet(arrangement, WIDTH, HEIGHT), handle);
    }

    @ParameterizedTest
    @EnumSource(names = {"TWIN", "SWIPE"})
    void bothMapsShareCentreScaleAndSize(Arrangement arrangement) {
        Plate plate = plate(arrangement, 0.5);
        assertEquals(plate.scene(0).viewport(), plate.scene(1).viewport());
        assertEquals(plate.sheet().panelWidth(), plate.viewport().width());
        assertEquals(plate.sheet().panelHeight(), plate.viewport().height());
    }

    /** A tint is told by the words of the day on which it is in sight, not by another day's for the same colour. */
    @ParameterizedTest
    @EnumSource(names = {"TWIN", "SWIPE"})
    void landInSightStandsInTheLegendOfBothMaps(Arrangement arrangement) {
        LandTract hokkaido = new LandTract("hokkaido", List.of("hokkaido"), Optional.empty());
        LandPaint japans = new LandPaint(hokkaido, List.of(Ink.JAPAN), List.of());
        LegendEntry told = new LegendEntry(japans.swatch(), "the land of this day");
        LegendEntry other = new LegendEntry(japans.swatch(), "the land of that day");
        PlateContent.Panel with =
                new PlateContent.Panel("with", FIRST.withLand(List.of(japans)).saying("stamp", "title", List.of(told)));
        PlateContent.Panel without = new PlateContent.Panel("without", FIRST.saying("stamp", "title", List.of(other)));
        MapContent common = FIRST.saying("stamp", "title", List.of(told, other));
        PlateContent content = arrangement == Arrangement.TWIN
                ? PlateContent.twins(with, without, common)
                : PlateContent.swipe(with, without, common, 0.5);
        Sheet sheet = new Sheet(arrangement, WIDTH, HEIGHT);
        Plate plate = Plate.compose(COAST, content, sheet, MapLimits.of(COAST).home(sheet), Samples.FACES);
        List<String> words = plate.over().stream()
                .filter(Mark.Letters.class::isInstance)
                .map(mark -> ((Mark.Letters) mark).run().text())
                .toList();
        assertTrue(words.contains("the land of this day"), words::toString);
        assertFalse(words.contains("the land of that day"), words::toString);
    }

    @Property(tries = 200)
    void panelsFillTheSheetAndDoNotMeet(@ForAll @IntRange(min = 40, max = 4000) int width) {
        Sheet sheet = new Sheet(Arrangement.TWIN, width, 500);
        Rectangle2D left = sheet.area(0, 0.5);
        Rectangle2D right = sheet.area(1, 0.5);
        assertEquals(left.getWidth(), right.getWidth());
        assertEquals(width, right.getMaxX());
        double gutter = right.getMinX() - left.getMaxX();
        assertTrue(gutter >= Sheet.GUTTER && gutter <= Sheet.GUTTER + 1, "gutter " + gutter);
    }

    @Property(tries = 200)
    void aSwipeIsCutAtTheHandle(
            @ForAll @DoubleRange(min = 0, max = 1) double handle, @ForAll @IntRange(min = 0, max = 999) int x) {
        Sheet sheet = new Sheet(Arrangement.SWIPE, WIDTH, HEIGHT);
        assertEquals(sheet.area(0, handle).getMaxX(), sheet.area(1, handle).getMinX());
        assertEquals(x < handle * WIDTH ? 0 : 1, sheet.panelAt(x, handle));
        assertEquals(x, sheet.inPanel(x));
    }

    @Test
    void aPlaceOfOneTwinLiesOppositeOnTheOther() {
        Plate plate = plate(Arrangement.TWIN, 0.5);
        Sheet sheet = plate.sheet();
        Position shikotan = new Position(146.75, 43.8);
        Point2D.Double at = plate.viewport().screenOf(shikotan);
        double there = sheet.opposite(at.x);
        assertEquals(1, plate.panelAt(there));
        assertEquals(at.x, sheet.inPanel(there), 1e-9);
        assertEquals(at.x, sheet.opposite(there), 1e-9);
    }

    @ParameterizedTest
    @EnumSource(names = {"TWIN", "SWIPE"})
    void thePointerHitsTheMapItIsOn(Arrangement arrangement) {
        Plate plate = plate(arrangement, 0);
        Point2D.Double at = plate.viewport().screenOf(new Position(146.75, 43.8));
        double x = arrangement == Arrangement.TWIN ? plate.sheet().opposite(at.x) : at.x;
        assertEquals(1, plate.panelAt(x));
        Optional<Hit> hit =
                plate.scene(plate.panelAt(x)).hitTest().at(plate.sheet().inPanel(x), at.y);
        assertEquals(Optional.of(new Hit(HitKind.ISLAND, "shikotan")), hit);
    }

    @ParameterizedTest
    @EnumSource(names = {"TWIN", "SWIPE"})
    void namesStandInTheSamePlacesOnBoth(Arrangement arrangement) {
        Plate plate = plate(arrangement, 0.5);
        assertFalse(plate.scene(0).labels().isEmpty());
        assertEquals(boxes(plate.scene(0)), boxes(plate.scene(1)));
    }

    private static List<List<Rectangle2D>> boxes(MapScene scene) {
        return scene.labels().stream().map(PlacedLabel::boxes).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"TWIN", "SWIPE"})
    void stampScaleAndCreditsStandOnceAndEachMapHasItsTitle(Arrangement arrangement) {
        Plate plate = plate(arrangement, 0.5);
        List<String> over = words(plate.over());
        assertEquals(COMMON.stamp(), plate.stamp());
        assertTrue(String.join(" ", over).contains("beside: second"), over.toString());
        assertEquals(1, over.stream().filter(words -> words.endsWith(" km")).count());
        assertTrue(String.join(" ", over).contains("OpenStreetMap"));
        List<String> maps = plate.figures().stream()
                .flatMap(layered -> words(layered.marks()).stream())
                .toList();
        assertTrue(maps.containsAll(List.of("19 October 1956", "22 November 2026")));
        assertFalse(maps.stream().anyMatch(words -> words.endsWith(" km")), "a map has a scale of its own");
    }

    @Test
    void theStampOfTwinsCrossesNeitherTheGutterNorTheirTitles() {
        for (int width : List.of(400, 740, 1600)) {
            Plate plate = SamplePlates.on(new Sheet(Arrangement.TWIN, width, HEIGHT), 0.5);
            List<Mark.Letters> stamp = plate.over().stream()
                    .filter(Mark.Letters.class::isInstance)
                    .map(Mark.Letters.class::cast)
                    .filter(letters -> letters.run().text().equals(plate.stamp()))
                    .toList();
            assertEquals(1, stamp.size(), "in one line");
            assertTrue(stamp.get(0).y() > plate.sheet().panelHeight(), "below the maps");
            assertTrue(stamp.get(0).x() + stamp.get(0).run().width() <= width, "cut off at " + width);
        }
    }

    private static List<String> words(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Letters.class::isInstance)
                .map(mark -> ((Mark.Letters) mark).run().text())
                .toList();
    }

    @Test
    void everyMarkOfAMapIsClippedToItsPlace() {
        for (Plate plate : List.of(plate(Arrangement.TWIN, 0.5), plate(Arrangement.SWIPE, 0.3))) {
            List<Plate.Layered> figures = plate.figures();
            assertEquals(
                    Optional.of(plate.sheet().area(0, plate.content().handle())),
                    figures.get(0).clip());
            assertEquals(
                    Optional.of(plate.sheet().area(1, plate.content().handle())),
                    figures.get(figures.size() - 1).clip());
        }
    }

    @Test
    void movingTheHandleComposesNoMapAnew() {
        Plate plate = plate(Arrangement.SWIPE, 0.5);
        Plate moved = plate.showing(pair(Arrangement.SWIPE, 0.2));
        assertSame(plate.scene(0), moved.scene(0));
        assertSame(plate.scene(1), moved.scene(1));
        assertNotEquals(plate.panelAt(300), moved.panelAt(300));
    }

    @Test
    void aSheetForOneArrangementShowsNoOther() {
        Plate plate = plate(Arrangement.SWIPE, 0.5);
        PlateContent twins = pair(Arrangement.TWIN, 0.5);
        assertThrows(IllegalArgumentException.class, () -> plate.showing(twins));
    }

    @Test
    void oneMapAloneIsPaintedAsWithoutAPlate() {
        Sheet sheet = Sheet.whole(WIDTH, HEIGHT);
        Viewport home = MapLimits.of(COAST).home(WIDTH, HEIGHT);
        assertEquals(home, MapLimits.of(COAST).home(sheet));
        MapScene scene = MapScene.compose(COAST, FIRST, home, Samples.FACES);
        Plate plate = Plate.compose(COAST, PlateContent.alone(FIRST), sheet, home, Samples.FACES);
        MapPainter painter = MapPainter.forPaper();
        assertArrayEquals(
                pixels(g -> painter.paint(g, scene, Palette.light())),
                pixels(g -> new PlatePainter(painter).paint(g, plate, Palette.light())));
    }

    /** Where the handle is, the left is the first map's picture and the right the second's, to the pixel. */
    @Test
    void aSwipeShowsTheTwoMapsThemselves() {
        int[] all = swiped(0.5);
        int[] first = swiped(1);
        int[] second = swiped(0);
        int y = HEIGHT / 2 + 40;
        for (int x = 0; x < WIDTH; x++) {
            int expected = (x < WIDTH / 2 ? first : second)[y * WIDTH + x];
            if (Math.abs(x - WIDTH / 2) > 4 && x > 4 && x < WIDTH - 4) {
                assertEquals(expected, all[y * WIDTH + x], "at " + x);
            }
        }
    }

    private static int[] swiped(double handle) {
        Plate plate = plate(Arrangement.SWIPE, handle);
        return pixels(g -> new PlatePainter(MapPainter.forPaper()).paint(g, plate, Palette.light()));
    }

    @Test
    void anIslandOfTwoStatesShowsBothColours() {
        IslandPaint before = new IslandPaint("etorofu", List.of(Ink.JAPAN), List.of(), Emphasis.NONE);
        IslandPaint after = new IslandPaint("etorofu", List.of(Ink.RUSSIA), List.of(Ink.JAPAN), Emphasis.NONE);
        Rectangle2D box = new Rectangle2D.Double(0, 0, 200, 120);
        ScreenIsland island = new ScreenIsland("etorofu", box, box, false);
        List<Mark> marks = IslandMarks.of(island, before.beside(after), 0, 0);
        List<Shade> fills = marks.stream()
                .filter(Mark.Fill.class::isInstance)
                .map(mark -> ((Mark.Fill) mark).shade())
                .toList();
        assertEquals(List.of(Shade.of(Ink.JAPAN, Shade.FILL), Shade.of(Ink.RUSSIA, Shade.FILL)), fills);
        Mark.Fill bands = (Mark.Fill) marks.get(1);
        int covered = 0;
        for (int x = 5; x < 200; x += 10) {
            covered += bands.shape().contains(x, 60) ? 1 : 0;
        }
        assertTrue(covered > 5 && covered < 15, "the two states have equal room: " + covered + " of 20");
    }

    private interface Painting {
        void on(Graphics2D graphics);
    }

    private static int[] pixels(Painting painting) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        painting.on(graphics);
        graphics.dispose();
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
