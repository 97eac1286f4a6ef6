package org.fourislands.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fourislands.map.Easel;
import org.junit.jupiter.api.Test;

final class PatchTest {
    private static final int WIDTH = 240;
    private static final int HEIGHT = 160;

    @Property(tries = 60)
    void laidOverTheOlderPictureTheyShowTheNewer(@ForAll long seed, @ForAll @IntRange(max = 12) int spots) {
        SharedPicture base = spotted(new Random(7), 20);
        SharedPicture wanted = spotted(new Random(7), 20);
        Random random = new Random(seed);
        for (int i = 0; i < spots; i++) {
            dot(wanted, random);
        }
        Optional<List<Patch>> patches = Patch.between(base, wanted, List.of());
        for (Patch patch : patches.orElse(List.of())) {
            assertTrue(wanted.holds(patch));
        }
        List<Rectangle> covered =
                patches.orElse(List.of()).stream().map(Patch::place).toList();
        boolean all = wanted.changesSince(base).stream().allMatch(covered::contains);
        assertTrue(patches.isEmpty() || all);
    }

    @Test
    void aPatchThatStillServesIsKept() {
        SharedPicture base = spotted(new Random(1), 0);
        List<Patch> first = Patch.between(base, square(10), List.of()).orElseThrow();
        List<Patch> second = Patch.between(base, square(10), first).orElseThrow();
        assertEquals(1, first.size());
        assertSame(first.get(0), second.get(0));
    }

    @Test
    void aPatchThatShowsSomethingElseIsMadeAnew() {
        SharedPicture base = spotted(new Random(1), 0);
        List<Patch> first = Patch.between(base, square(10), List.of()).orElseThrow();
        List<Patch> second = Patch.between(base, square(11), first).orElseThrow();
        assertTrue(second.stream().noneMatch(first::contains));
    }

    @Test
    void aPictureThatIsAllDifferentIsShownWhole() {
        assertTrue(Patch.between(spotted(new Random(1), 0), square(HEIGHT), List.of())
                .isEmpty());
    }

    private static SharedPicture square(int side) {
        SharedPicture picture = new SharedPicture(WIDTH, HEIGHT);
        fill(picture, new Rectangle(0, 0, WIDTH, side), Color.RED);
        return picture;
    }

    private static SharedPicture spotted(Random random, int spots) {
        SharedPicture picture = new SharedPicture(WIDTH, HEIGHT);
        for (int i = 0; i < spots; i++) {
            dot(picture, random);
        }
        return picture;
    }

    private static void dot(SharedPicture picture, Random random) {
        Rectangle place = new Rectangle(random.nextInt(WIDTH), random.nextInt(HEIGHT), 5, 5);
        fill(picture, place, new Color(random.nextInt(1 << 24)));
    }

    /** Only the square is touched: an easel clears what it paints anew, so it is painted over itself. */
    private static void fill(SharedPicture picture, Rectangle place, Color colour) {
        Easel easel = new Easel();
        picture.paintOver(easel, picture, 1, graphics -> {
            graphics.setColor(colour);
            graphics.fill(place);
        });
        easel.paint();
    }
}
