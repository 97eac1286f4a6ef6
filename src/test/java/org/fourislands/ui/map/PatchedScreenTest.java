package org.fourislands.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.IntBuffer;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.fourislands.map.Framing;
import org.fourislands.map.MapContent;
import org.fourislands.map.Viewport;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.shell.Samples;
import org.fourislands.view.Theme;
import org.fourislands.view.ViewState;

/**
 * Whatever is asked for in whatever order, painted ahead or not: what lies on screen, with the parts laid over it, is the picture that
 * was painted last, and nothing is painted into a picture that is on screen.
 */
final class PatchedScreenTest {
    private final Deque<Runnable> painter = new ArrayDeque<>();
    private final MapDrawing drawing = Samples.drawing(PatchedScreenTest::stamped);
    private final PaintQueue queue =
            new PaintQueue(new Jobs(painter::add, Runnable::run, Runnable::run), drawing, this::show);
    private Optional<OnScreen> screen = Optional.empty();
    private PaintRequest wish = request(1900, 1, Theme.LIGHT, 1);
    private int patched;

    private record OnScreen(SharedPicture base, IntBuffer as, PaintRequest request) {}

    @Property(tries = 60)
    void theScreenShowsWhatWasPaintedLast(@ForAll @Size(40) List<@IntRange(max = 11) Integer> deeds) {
        deeds.forEach(deed -> {
            act(deed);
            screen.ifPresent(shown -> assertEquals(shown.as, IntBuffer.wrap(Laid.pixels(shown.base))));
        });
        while (!painter.isEmpty()) {
            painter.removeFirst().run();
        }
    }

    private void act(int deed) {
        int year = wish.state().day().getYear();
        double nearer =
                wish.viewport().framing().metresPerPixel() < home().framing().metresPerPixel() ? 2 : 1;
        switch (deed) {
            case 0, 1, 2 -> ask(request(year + deed - 1, nearer, wish.theme(), wish.scale()));
            case 3 -> ask(request(year, 3 - nearer, wish.theme(), wish.scale()));
            case 4 -> ask(request(year, nearer, wish.theme() == Theme.DARK ? Theme.LIGHT : Theme.DARK, wish.scale()));
            case 5 -> ask(request(year, nearer, wish.theme(), wish.scale() == 1 ? 1.5 : 1));
            case 6 ->
                queue.expect(List.of(
                        request(year + 1, nearer, wish.theme(), wish.scale()),
                        request(year - 1, 3 - nearer, wish.theme(), wish.scale())));
            default -> Optional.ofNullable(painter.pollFirst()).ifPresent(Runnable::run);
        }
    }

    private void ask(PaintRequest request) {
        wish = request;
        queue.request(request);
    }

    private void show(PaintQueue.Painted painted) {
        assertEquals(0, Laid.differing(Laid.whole(drawing, painted.request()), Laid.pixels(painted)));
        if (painted.patches().isEmpty()) {
            screen = Optional.of(
                    new OnScreen(painted.picture(), IntBuffer.wrap(Laid.pixels(painted.picture())), painted.request()));
            return;
        }
        OnScreen shown = screen.orElseThrow();
        assertEquals(shown.request.ground(), painted.request().ground());
        assertSame(shown.base, painted.picture());
        patched++;
    }

    private static MapContent stamped(ViewState state) {
        MapContent said = Samples.content();
        return said.saying("On the day " + state.day(), said.legendTitle(), said.legend());
    }

    private Viewport home() {
        return drawing.home(320, 240);
    }

    private PaintRequest request(int year, double nearer, Theme theme, double scale) {
        Framing framing = home().framing();
        return new PaintRequest(
                ViewState.startingOn(LocalDate.of(year, 1, 1)),
                home().framed(new Framing(framing.centre(), framing.metresPerPixel() / nearer)),
                Set.of(),
                theme,
                scale);
    }

    @Example
    void aNewDayIsLaidOverInParts() {
        ask(request(1900, 1, Theme.LIGHT, 1));
        painter.removeFirst().run();
        ask(request(1901, 1, Theme.LIGHT, 1));
        painter.removeFirst().run();
        assertEquals(1, patched);
    }
}
