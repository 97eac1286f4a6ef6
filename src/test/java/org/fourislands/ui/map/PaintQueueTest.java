package org.fourislands.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.fourislands.map.Framing;
import org.fourislands.map.Viewport;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.shell.Samples;
import org.fourislands.view.Theme;
import org.fourislands.view.ViewState;
import org.junit.jupiter.api.Test;

final class PaintQueueTest {
    private final Deque<Runnable> painter = new ArrayDeque<>();
    private final List<LocalDate> composed = new ArrayList<>();
    private final List<PaintQueue.Painted> shown = new ArrayList<>();
    private final Jobs jobs = new Jobs(painter::add, Runnable::run, Runnable::run);
    private final MapDrawing drawing = Samples.drawing(state -> {
        composed.add(state.day());
        return Samples.content();
    });
    private final PaintQueue queue = new PaintQueue(jobs, drawing, shown::add);

    @Test
    void whileOnePictureIsPaintedOnlyTheNewestWishIsKept() {
        for (int year = 1900; year < 1950; year++) {
            queue.request(request(year));
        }
        runAll();
        assertEquals(List.of(LocalDate.of(1900, 1, 1), LocalDate.of(1949, 1, 1)), composed);
        assertEquals(2, shown.size());
    }

    @Test
    void aNewDayPaintsOnlyTheFigures() {
        queue.request(request(1900));
        runAll();
        queue.request(request(1901));
        runAll();
        assertTrue(shown.get(0).ground().isPresent());
        assertTrue(shown.get(1).ground().isEmpty());
    }

    @Test
    void aNewDayIsLaidOverThePictureOnScreenInParts() {
        queue.request(request(1900));
        runAll();
        queue.request(request(1901));
        runAll();
        assertTrue(shown.get(0).patches().isEmpty());
        assertEquals(List.of(), shown.get(1).patches().orElseThrow(), "the sample says the same of every day");
    }

    @Test
    void anotherPlaceIsAPictureOfItsOwn() {
        queue.request(request(1900));
        runAll();
        PaintRequest same = request(1900);
        Viewport home = same.viewport();
        Framing nearer = new Framing(home.framing().centre(), home.framing().metresPerPixel() / 2);
        queue.request(new PaintRequest(
                same.state(), new Viewport(nearer, home.width(), home.height()), Set.of(), Theme.LIGHT, 1));
        runAll();
        assertTrue(shown.get(1).patches().isEmpty());
    }

    @Test
    void anotherThemePaintsTheGroundAnew() {
        queue.request(request(1900));
        runAll();
        PaintRequest same = request(1900);
        queue.request(new PaintRequest(same.state(), same.viewport(), Set.of(), Theme.DARK, 1));
        runAll();
        assertTrue(shown.get(1).ground().isPresent());
    }

    @Test
    void aFailedPictureDoesNotStopTheNextOne() {
        MapDrawing broken = Samples.drawing(state -> {
            if (state.day().getYear() == 1900) {
                throw new IllegalStateException("torn");
            }
            return Samples.content();
        });
        List<String> failures = new ArrayList<>();
        jobs.tellFailuresTo((key, cause) -> failures.add(key));
        PaintQueue breaking = new PaintQueue(jobs, broken, shown::add);
        breaking.request(request(1900));
        breaking.request(request(1901));
        runAll();
        assertEquals(List.of("map.painting.failed"), failures);
        assertEquals(1, shown.size());
    }

    private PaintRequest request(int year) {
        ViewState state = ViewState.startingOn(LocalDate.of(year, 1, 1));
        return new PaintRequest(state, drawing.home(320, 240), Set.of(), Theme.LIGHT, 1);
    }

    private void runAll() {
        while (!painter.isEmpty()) {
            painter.removeFirst().run();
        }
    }
}
