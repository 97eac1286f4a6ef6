package org.fourislands.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.fourislands.ui.Moment;
import org.fourislands.ui.map.MapPane;
import org.fourislands.ui.shell.MainWindow;
import org.fourislands.ui.shell.WindowParts;

/**
 * The real window, started as the program starts it, that answers a bench line by line: {@code places} (map and clock on the
 * screen), {@code longest} (milliseconds that the window's thread was busy at a stretch since last asked), {@code heap} (megabytes in use
 * after it was cleared), {@code wander FROM TO}.
 */
public final class WatchedWindow {

    private static final int BEAT_MILLIS = 2;
    private static final int STEP_MILLIS = 8;
    private static final int SETTLED_MILLIS = 500;
    private static final LocalDate FIRST = LocalDate.of(1855, 2, 7);
    private static final int DAYS = 62_000;

    private final AtomicBoolean waits = new AtomicBoolean();
    private final AtomicLong longest = new AtomicLong();
    private final Stage stage;
    private final WindowParts parts;

    private WatchedWindow(Stage stage, WindowParts parts) {
        this.stage = stage;
        this.parts = parts;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Wiring wiring = new Wiring(WindowOptions.read(List.of(arguments)).orElseThrow());
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        CompletableFuture<WatchedWindow> opened = new CompletableFuture<>();
        Platform.startup(() -> {
            Stage stage = new Stage();
            WindowParts parts = wiring.windowParts(moment -> {
                if (moment == Moment.MAP_PAINTED) {
                    drawn.complete(null);
                }
            });
            new MainWindow(stage, parts).open();
            opened.complete(new WatchedWindow(stage, parts));
        });
        WatchedWindow window = opened.get();
        drawn.get();
        ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor();
        var unused = heart.scheduleAtFixedRate(window::beat, 0, BEAT_MILLIS, TimeUnit.MILLISECONDS);
        System.out.println("drawn");
        window.answer();
        System.exit(0);
    }

    private void beat() {
        if (waits.compareAndSet(false, true)) {
            long sent = System.nanoTime();
            Platform.runLater(() -> {
                longest.accumulateAndGet(System.nanoTime() - sent, Math::max);
                waits.set(false);
            });
        }
    }

    private void answer() throws IOException, InterruptedException {
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "places" -> System.out.println(places());
                case "longest" -> System.out.println(longest.getAndSet(0) / 1e6);
                case "heap" -> System.out.println(heap());
                case "wander" -> {
                    wander(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
                    System.out.println("wandered");
                }
                default -> throw new IllegalArgumentException(line);
            }
        }
    }

    /** Twice, with a picture between: what showed images is given up only once they are gone. */
    private double heap() throws InterruptedException {
        for (int turn = 0; turn < 2; turn++) {
            System.gc();
            CompletableFuture.runAsync(() -> map().requestLayout(), Platform::runLater)
                    .join();
            TimeUnit.MILLISECONDS.sleep(SETTLED_MILLIS);
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1024.0 / 1024;
    }

    private String places() {
        return CompletableFuture.supplyAsync(
                        () -> Stream.of(
                                        map(),
                                        stage.getScene().getRoot().lookup(".clock-face"),
                                        stage.getScene().getRoot())
                                .map(WatchedWindow::onScreen)
                                .collect(Collectors.joining(" ")),
                        Platform::runLater)
                .join();
    }

    private static String onScreen(Node node) {
        Bounds all = node.localToScreen(node.getLayoutBounds());
        return "%d %d %d %d"
                .formatted((int) all.getMinX(), (int) all.getMinY(), (int) all.getWidth(), (int) all.getHeight());
    }

    private MapPane map() {
        return all(stage.getScene().getRoot())
                .filter(MapPane.class::isInstance)
                .map(MapPane.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(WatchedWindow::all))
                : Stream.of(node);
    }

    /** Days, moves, zooms, themes, pages and comparisons, each after the window has taken the one before. */
    private void wander(int from, int to) throws InterruptedException {
        for (int step = from; step < to; step++) {
            int now = step;
            CompletableFuture.runAsync(() -> step(now), Platform::runLater).join();
            TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
        }
    }

    private void step(int step) {
        if (step % 50 == 49) {
            press(KeyCode.T, true);
        } else if (step % 100 == 20) {
            page(step / 200);
        } else if (step % 250 == 125) {
            press(KeyCode.F8, false);
        } else if (step % 28 == 0) {
            press(step % 56 == 0 ? KeyCode.PLUS : KeyCode.MINUS, false);
        } else if (step % 4 == 0) {
            press(List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT, KeyCode.UP).get(step / 40 % 4), false);
        } else {
            LocalDate day = FIRST.plusDays(step * 997L % DAYS);
            if (step % 4 == 1) {
                parts.store().preview(state -> state.at(day));
            } else {
                parts.store().update(state -> state.at(day));
            }
        }
    }

    /** Opens a page and closes it again a hundred steps later. */
    private void page(int number) {
        press(List.of(KeyCode.O, KeyCode.L, KeyCode.COMMA).get(number % 3), true);
    }

    private void press(KeyCode code, boolean shortcut) {
        MapPane map = map();
        Event.fireEvent(map, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
    }
}
