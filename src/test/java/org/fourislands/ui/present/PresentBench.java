package org.fourislands.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fourislands.bench.Bench;
import org.fourislands.bench.Figures;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.settings.Looks;
import org.fourislands.view.Settings;
import org.fourislands.view.ViewState;

/**
 * From the key that goes on to the frame with the first picture of the new scene in the class's window, with the own record and
 * map: with time between the keys, as in class, and key upon key. It opens windows, so it wants a display.
 */
public final class PresentBench implements Bench {
    private static final List<ScreenPlace> SCREENS =
            List.of(new ScreenPlace(0, 0, 1320, 800), new ScreenPlace(1320, 0, 1320, 800));
    private static final int TURNS = 40;
    private static final int WARM = 6;
    private static final long REST = 1500;

    @Override
    public void measure(Figures figures) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            System.out.println("left out: there is no display");
            return;
        }
        RealWorld world = new RealWorld();
        CompletableFuture<Presenting> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(Presenting.start(
                ThreeScenes.LESSON,
                0,
                world.parts(Jobs.onThreads(), new Looks(Settings.usual()), Screens.given(SCREENS)),
                SCREENS.get(0),
                ended -> {})));
        Presenting presenting = started.get(30, TimeUnit.SECONDS);
        TimeUnit.SECONDS.sleep(6);
        figures.add("key to first picture of the next scene", "ms", turns(presenting, REST));
        figures.add("the same, key upon key", "ms", turns(presenting, 0));
    }

    private static double[] turns(Presenting presenting, long rest) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TURNS + WARM; i++) {
            TimeUnit.MILLISECONDS.sleep(rest);
            KeyCode key = i / 2 % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP;
            double time = onward(presenting, key);
            if (i >= WARM) {
                times.add(time);
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Milliseconds until the frame is laid out in which the class's map shows the scene. */
    private static double onward(Presenting presenting, KeyCode key) throws Exception {
        CompletableFuture<Double> seen = new CompletableFuture<>();
        Platform.runLater(() -> {
            long start = System.nanoTime();
            Scene window = presenting.pupilsScene();
            Event.fireEvent(
                    window.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            ViewState wanted = presenting.lecture().classView().get();
            Supplier<Boolean> isThere = () -> presenting.pupils().painted().equals(Optional.of(wanted));
            window.addPostLayoutPulseListener(new FirstFrame(window, isThere, start, seen));
            Platform.requestNextPulse();
        });
        return seen.get(20, TimeUnit.SECONDS);
    }

    /** Looks at each frame until the picture is in it. */
    private record FirstFrame(Scene window, Supplier<Boolean> isThere, long start, CompletableFuture<Double> seen)
            implements Runnable {
        @Override
        public void run() {
            if (isThere.get()) {
                window.removePostLayoutPulseListener(this);
                seen.complete((System.nanoTime() - start) / 1e6);
            } else {
                Platform.requestNextPulse();
            }
        }
    }
}
