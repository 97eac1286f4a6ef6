package org.fourislands.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.fourislands.ui.Moment;
import org.fourislands.ui.shell.MainWindow;

/** The real window, in which a long lesson is opened from the list again and again; prints how long each took. */
public final class OpenedLesson {
    private static final String LESSON = "Sixty scenes";

    private final Scene scene;

    private OpenedLesson(Scene scene) {
        this.scene = scene;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        int turns = Integer.parseInt(arguments[0]);
        List<String> options = List.of(Arrays.copyOfRange(arguments, 1, arguments.length));
        Wiring wiring = new Wiring(WindowOptions.read(options).orElseThrow());
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        CompletableFuture<OpenedLesson> opened = new CompletableFuture<>();
        Platform.startup(() -> {
            Stage stage = new Stage();
            new MainWindow(stage, wiring.windowParts(moment -> {
                        if (moment == Moment.MAP_PAINTED) {
                            drawn.complete(null);
                        }
                    }))
                    .open();
            opened.complete(new OpenedLesson(stage.getScene()));
        });
        drawn.get(60, TimeUnit.SECONDS);
        opened.get().run(turns);
        System.exit(0);
    }

    private void run(int turns) throws Exception {
        TimeUnit.SECONDS.sleep(6); // the coast is made ready for closer views, the data checked
        onWindow(() -> press(scene.getRoot(), KeyCode.L, true));
        List<Double> first = new ArrayList<>();
        List<Double> later = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            long ready = until(() -> !entries().isEmpty(), System.nanoTime());
            TimeUnit.MILLISECONDS.sleep(400);
            (turn == 0 ? first : later).add(open());
            if (turn == 0) {
                System.out.println("its first pictures painted, after the key\t"
                        + (until(this::isPictured, started) - started) / 1e6);
            }
            TimeUnit.MILLISECONDS.sleep(ready > 0 ? 600 : 0);
            onWindow(() -> ((Button) scene.lookup("#lessons-all")).fire());
        }
        tell("a lesson of 60 scenes opened in the page, the first time", first);
        tell("a lesson of 60 scenes opened in the page, again", later);
    }

    private long started;

    /** Milliseconds from the key on the entry to the pulse in which the scenes that are in sight lie in their places. */
    private double open() throws Exception {
        onWindow(() -> {
            started = System.nanoTime();
            press(entries().get(0), KeyCode.ENTER, false);
        });
        return (until(this::isFilled, started) - started) / 1e6;
    }

    private List<Node> entries() {
        return scene.getRoot().lookupAll(".lesson-entry").stream()
                .filter(entry -> entry.getAccessibleText().startsWith(LESSON))
                .toList();
    }

    /** The cards reach to the lower edge of what is seen of the list. */
    private boolean isFilled() {
        Node list = scene.getRoot().lookup(".scene-scroll");
        Set<Node> cards = scene.getRoot().lookupAll(".scene-card");
        return list != null
                && cards.stream()
                        .anyMatch(
                                card -> onScene(card).getMaxY() >= onScene(list).getMaxY())
                && cards.stream().allMatch(card -> card.getLayoutBounds().getHeight() > 0);
    }

    private boolean isPictured() {
        double lower = onScene(scene.getRoot().lookup(".scene-scroll")).getMaxY();
        return scene.getRoot().lookupAll(".scene-picture").stream()
                .filter(frame -> onScene(frame).getMinY() < lower)
                .flatMap(frame -> frame.lookupAll("ImageView").stream())
                .allMatch(view -> ((ImageView) view).getImage() != null);
    }

    private static Bounds onScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Looks after each pulse; the nanosecond at which it held. */
    private long until(BooleanSupplier holds, long from) throws Exception {
        CompletableFuture<Long> seen = new CompletableFuture<>();
        Platform.runLater(() -> {
            Look look = new Look(scene, holds, seen);
            scene.addPostLayoutPulseListener(look);
            Platform.requestNextPulse();
        });
        return Math.max(from, seen.get(30, TimeUnit.SECONDS));
    }

    private record Look(Scene scene, BooleanSupplier holds, CompletableFuture<Long> seen) implements Runnable {
        @Override
        public void run() {
            if (holds.getAsBoolean()) {
                scene.removePostLayoutPulseListener(this);
                seen.complete(System.nanoTime());
            } else {
                Platform.requestNextPulse();
            }
        }
    }

    private static void onWindow(Runnable deed) {
        CompletableFuture.runAsync(deed, Platform::runLater).join();
    }

    private static void press(Node node, KeyCode code, boolean shortcut) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shortcut, shortcut, false, false));
    }

    private static void tell(String name, List<Double> millis) {
        System.out.println(name + "\t" + millis.stream().map(Object::toString).collect(Collectors.joining(" ")));
    }
}
