package org.fourislands.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ChangedPartsTest {
    private static final Rectangle PICTURE = new Rectangle(400, 300);

    @Test
    void withoutChangesThereAreNoParts() {
        assertEquals(List.of(), ChangedParts.of(List.of(), 1, PICTURE));
    }

    @Test
    void whatLiesOutsideThePictureIsNoPart() {
        assertEquals(List.of(), ChangedParts.of(List.of(new Rectangle2D.Double(-90, 10, 40, 40)), 1, PICTURE));
    }

    @Test
    void aPartHoldsWholePixelsOfTheScreenWithAMargin() {
        List<Rectangle> parts = ChangedParts.of(List.of(new Rectangle2D.Double(10.2, 20.2, 10, 10)), 1.5, PICTURE);
        assertEquals(1, parts.size());
        assertTrue(parts.get(0).contains(new Rectangle(13, 28, 20, 20)), parts::toString);
    }

    @Test
    void whatIsFarApartStaysApart() {
        List<Rectangle> parts = ChangedParts.of(
                List.of(new Rectangle2D.Double(0, 0, 3, 3), new Rectangle2D.Double(390, 290, 3, 3)), 1, PICTURE);
        assertEquals(2, parts.size());
        assertTrue(ChangedParts.area(parts) < 1000, parts::toString);
    }

    @Property(tries = 200)
    void theyHoldEveryChangeAndDoNotOverlap(@ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int count) {
        Random random = new Random(seed);
        List<Rectangle2D> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            changes.add(new Rectangle2D.Double(
                    random.nextInt(500) - 50.5, random.nextInt(400) - 50.5, random.nextInt(90), random.nextInt(90)));
        }
        List<Rectangle> parts = ChangedParts.of(changes, 1, PICTURE);
        assertTrue(parts.size() <= 16);
        for (Rectangle2D change : changes) {
            Rectangle seen = change.getBounds().intersection(PICTURE);
            assertTrue(seen.isEmpty() || holds(parts, seen), "left out");
        }
        for (Rectangle part : parts) {
            assertTrue(PICTURE.contains(part), "beyond the picture");
            assertEquals(1, parts.stream().filter(part::intersects).count(), "overlap");
        }
    }

    private static boolean holds(List<Rectangle> parts, Rectangle seen) {
        return ChangedParts.area(parts.stream()
                        .map(seen::intersection)
                        .filter(part -> !part.isEmpty())
                        .toList())
                == (long) seen.width * seen.height;
    }
}
