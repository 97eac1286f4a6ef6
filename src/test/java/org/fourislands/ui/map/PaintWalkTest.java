package org.fourislands.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fourislands.earth.Position;
import org.fourislands.map.Emphasis;
import org.fourislands.map.Framing;
import org.fourislands.map.Ink;
import org.fourislands.map.IslandPaint;
import org.fourislands.map.MapContent;
import org.fourislands.map.Viewport;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.shell.Samples;
import org.fourislands.view.Theme;
import org.fourislands.view.ViewState;

/** Whatever was wished for one after the other: what lies on screen in the end is the picture that was painted. */
final class PaintWalkTest {
    private static final List<Ink> SIDES = List.of(Ink.JAPAN, Ink.RUSSIA, Ink.NONE);

    private final Deque<Runnable> painter = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(painter::add, Runnable::run, Runnable::run);
    private final MapDrawing drawing = Samples.drawing(PaintWalkTest::said);
    private final PaintQueue queue = new PaintQueue(jobs, drawing, painted -> shown = Optional.of(painted));
    private Optional<PaintQueue.Painted> shown = Optional.empty();

    @Property(tries = 25)
    void afterEveryWalkTheScreenShowsThePicturePaintedWhole(@ForAll long seed) {
        Random random = new Random(seed);
        PaintRequest last = step(random);
        for (int step = 0; step < 25; step++) {
            if (random.nextInt(6) == 0) {
                queue.expect(List.of(step(random), step(random)));
            }
            last = step(random);
            queue.request(last);
            runSome(random.nextInt(4));
        }
        runSome(Integer.MAX_VALUE);
        assertEquals(last, shown.orElseThrow().request());
        assertEquals(0, Laid.differing(Laid.whole(drawing, last), Laid.pixels(shown.orElseThrow())));
    }

    /** Few of each, so that the walk comes back to where it was. */
    private PaintRequest step(Random random) {
        ViewState state = ViewState.startingOn(LocalDate.of(1900 + random.nextInt(5), 1, 1));
        int width = random.nextInt(8) == 0 ? 300 : 320;
        Theme theme = random.nextInt(6) == 0 ? Theme.DARK : Theme.LIGHT;
        double metres = random.nextInt(6) == 0 ? 120 : 160;
        Framing framing = new Framing(new Position(146.75, 43.8), metres);
        Set<String> lit = random.nextInt(3) == 0 ? Set.of("shikotan") : Set.of();
        return new PaintRequest(state, new Viewport(framing, width, 240), lit, theme, 1);
    }

    /** Says something else on every day, of the island and in the stamp. */
    private static MapContent said(ViewState state) {
        int year = state.day().getYear();
        IslandPaint paint = new IslandPaint("shikotan", List.of(SIDES.get(year % 3)), List.of(), Emphasis.NONE);
        MapContent sample = Samples.content();
        return sample.withIslands(List.of(paint)).saying("on a day of " + year, sample.legendTitle(), sample.legend());
    }

    private void runSome(int count) {
        for (int i = 0; i < count && !painter.isEmpty(); i++) {
            painter.removeFirst().run();
        }
    }
}
