package org.fourislands.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Of a picture whose map says something else only that is painted again which may look different. */
final class FigureChangesTest {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final Coast COAST = SampleGeography.coast();
    private static final Sheet SHEET = Sheet.whole(WIDTH, HEIGHT);
    private static final Viewport HOME = MapLimits.of(COAST).home(SHEET);
    private static final List<Ink> INKS = List.of(Ink.values());
    private static final List<Emphasis> EMPHASES = List.of(Emphasis.values());

    private final MapPainter painter = MapPainter.forScreen();

    @Property(tries = 60)
    void outsideOfTheChangesNothingLooksDifferent(@ForAll long seed) {
        Random random = new Random(seed);
        Viewport viewport =
                random.nextBoolean() ? HOME : HOME.zoomedTo(HOME.framing().metresPerPixel() / 3, 400, 200);
        MapScene before = MapScene.compose(COAST, content(random), viewport, Samples.FACES);
        MapScene after = before;
        for (int day = 0; day < 3; day++) {
            after = after.showing(content(random));
        }
        assertAlikeOutside(before, after);
    }

    @Example
    void theSameThingsSaidAgainChangeNothing() {
        MapScene before = MapScene.compose(COAST, SampleContent.ofEveryKind(), HOME, Samples.FACES);
        MapScene after = before.showing(SampleContent.of1956()).showing(SampleContent.ofEveryKind());
        assertEquals(List.of(), Plate.of(after).changesSince(Plate.of(before)));
    }

    @Example
    void anotherStampChangesTheStampAlone() {
        MapContent said = SampleContent.of1956();
        MapContent one = said.saying("On one day", said.legendTitle(), said.legend());
        MapScene before = MapScene.compose(COAST, one, HOME, Samples.FACES);
        MapScene after = before.showing(one.saying("On another day", said.legendTitle(), said.legend()));
        List<Rectangle2D> changes = Plate.of(after).changesSince(Plate.of(before));
        assertEquals(2, changes.size(), "the stamp then and now");
        assertTrue(changes.stream().allMatch(box -> box.getMaxY() < 60), changes::toString);
    }

    @Example
    void aHandleThatMovesChangesWhatLiesBetween() {
        Sheet swipe = new Sheet(Sheet.Arrangement.SWIPE, WIDTH, HEIGHT);
        Plate before = SamplePlates.on(swipe, 0.5);
        Plate after = before.showing(SamplePlates.pair(Sheet.Arrangement.SWIPE, 0.6));
        assertTrue(after.changesSince(before).stream()
                .anyMatch(box -> box.contains(0.5 * WIDTH + 1, 1, 0.1 * WIDTH - 2, HEIGHT - 2)));
        assertAlike(paint(before), paint(after), after.changesSince(before));
    }

    /** Few of each, so that some is said again. */
    private static MapContent content(Random random) {
        List<IslandPaint> islands = new ArrayList<>();
        for (String id : List.of("etorofu", "kunashiri", "shikotan", "habomai", "habomai/shibotsu")) {
            islands.add(paint(id, random));
        }
        MapContent sample = SampleContent.with(islands);
        List<LinePaint> lines = new ArrayList<>(sample.lines());
        List<NameTag> names = new ArrayList<>(sample.names());
        List<LegendEntry> legend = new ArrayList<>(sample.legend());
        if (random.nextBoolean()) {
            Collections.shuffle(lines, random);
            lines.remove(0);
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(names, random);
            names.subList(0, 3).clear();
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(legend, random);
        }
        String stamp = "On a day of " + (1900 + random.nextInt(3));
        MapContent said = sample.withLines(lines).withNames(names).saying(stamp, sample.legendTitle(), legend);
        return random.nextBoolean() ? said.withLand(SampleContent.around()) : said;
    }

    private static IslandPaint paint(String id, Random random) {
        List<Ink> fills = INKS.subList(random.nextInt(3), INKS.size());
        List<Ink> hatches = random.nextBoolean() ? List.of() : List.of(INKS.get(random.nextInt(2)));
        Emphasis emphasis = EMPHASES.get(random.nextInt(EMPHASES.size()));
        IslandPaint paint = new IslandPaint(id, fills.subList(0, Math.min(2, fills.size())), hatches, emphasis);
        return random.nextInt(5) == 0 ? paint.against(new IslandPaint(id, List.of(), List.of(), emphasis)) : paint;
    }

    private void assertAlikeOutside(MapScene before, MapScene after) {
        assertAlike(
                paint(Plate.of(before)), paint(Plate.of(after)), Plate.of(after).changesSince(Plate.of(before)));
    }

    private BufferedImage paint(Plate plate) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
        Easel easel = new Easel();
        easel.picture(image, 1, graphics -> new PlatePainter(painter).paint(graphics, plate, Palette.light()));
        easel.paint();
        return image;
    }

    private static void assertAlike(BufferedImage before, BufferedImage after, List<Rectangle2D> changes) {
        int differing = 0;
        int outside = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                if (before.getRGB(x, y) != after.getRGB(x, y)) {
                    differing++;
                    int left = x;
                    int top = y;
                    boolean told = changes.stream().anyMatch(box -> box.intersects(left, top, 1, 1));
                    outside += told ? 0 : 1;
                }
            }
        }
        assertEquals(0, outside, "of " + differing + " pixels that differ");
    }
}
