package org.fourislands.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ChangedPartsTest {

    @Test
    void equalPicturesDifferNowhere() {
        assertEquals(List.of(), ChangedParts.between(new int[200 * 90], new int[200 * 90], 200));
    }

    @Test
    void oneChangedPixelHasAMarginOfEqualOnes() {
        int[] after = new int[200 * 90];
        after[40 * 200 + 100] = 7;
        assertEquals(List.of(new Rectangle(94, 30, 20, 20)), ChangedParts.between(new int[200 * 90], after, 200));
    }

    @Test
    void whatIsFarApartStaysApart() {
        int[] after = new int[400 * 300];
        after[0] = 7;
        after[399 + 299 * 400] = 7;
        List<Rectangle> parts = ChangedParts.between(new int[400 * 300], after, 400);
        assertEquals(2, parts.size());
        assertTrue(ChangedParts.area(parts) < 1000, parts::toString);
    }

    @Property(tries = 200)
    void theyHoldEveryDifferenceAndDoNotOverlap(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 150) int width,
            @ForAll @IntRange(min = 1, max = 150) int height,
            @ForAll @IntRange(min = 0, max = 40) int changes) {
        Random random = new Random(seed);
        int[] before = random.ints((long) width * height).toArray();
        int[] after = before.clone();
        for (int i = 0; i < changes; i++) {
            after[random.nextInt(after.length)]++;
        }
        List<Rectangle> parts = ChangedParts.between(before, after, width);
        assertTrue(parts.size() <= 6);
        for (int at = 0; at < after.length; at++) {
            int x = at % width;
            int y = at / width;
            long holding = parts.stream().filter(part -> part.contains(x, y)).count();
            assertTrue(holding <= 1, "overlap");
            assertTrue(holding == 1 || before[at] == after[at], "left out");
        }
        Rectangle all = new Rectangle(width, height);
        assertTrue(parts.stream().allMatch(all::contains), "beyond the picture");
    }
}
