package org.fourislands.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.fourislands.ui.Moment;
import org.fourislands.ui.shell.MainWindow;
import org.fourislands.ui.shell.WindowParts;
import org.fourislands.view.Selection;

/**
 * The program's main ways, one after the other, in a Java machine that {@link NetworkGuard} has cut off: says what it did, line
 * by line. With {@code look-up} or {@code fetch} it does what must be caught instead.
 */
public final class CutOff {
    private static final int PATIENCE_SECONDS = 60;

    private CutOff() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Path folder = Path.of(arguments[0]);
        switch (arguments[1]) {
            case "look-up" -> lookUp();
            case "fetch" -> commands(folder, "shelf fetch https://paper.example/");
            default -> {
                commands(
                        folder,
                        "state 1956-10-19 --json",
                        "picture --out " + folder.resolve("map.png"),
                        "picture --out " + folder.resolve("map.svg"),
                        "picture --out " + folder.resolve("map.pdf"),
                        "sources",
                        "sources lowy-2016 --json",
                        "proposals",
                        "compare joint-declaration-1956 --json",
                        "find treaty",
                        "shelf add " + RemotePages.in(folder),
                        "shelf list --json",
                        "shelf passage lowy-2016 1",
                        "validate",
                        "help");
                window(folder);
            }
        }
        System.out.println("end");
        System.exit(0);
    }

    private static void lookUp() {
        try {
            System.out.println(InetAddress.getAllByName("planted.example").length);
        } catch (IOException | SecurityException caught) {
            System.out.println("planted " + caught);
        }
    }

    private static void commands(Path folder, String... commands) {
        PrintWriter err = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        for (String command : commands) {
            String[] words = (command + " --library " + folder.resolve("library")).split(" ");
            int exit = Commands.run(new PrintWriter(PrintWriter.nullWriter()), err, words);
            System.out.println("ran " + words[0] + " " + words[1] + " " + exit);
        }
    }

    private static void window(Path folder) throws Exception {
        Wiring wiring = new Wiring(WindowOptions.read(List.of(
                        "--settings",
                        folder.resolve("settings").toString(),
                        "--library",
                        folder.resolve("library").toString()))
                .orElseThrow());
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        CompletableFuture<Stage> opened = new CompletableFuture<>();
        CompletableFuture<WindowParts> given = new CompletableFuture<>();
        Platform.startup(() -> {
            Stage stage = new Stage();
            WindowParts parts = wiring.windowParts(moment -> {
                if (moment == Moment.MAP_PAINTED) {
                    drawn.complete(null);
                }
            });
            new MainWindow(stage, parts).open();
            given.complete(parts);
            opened.complete(stage);
        });
        Stage stage = opened.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        drawn.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        System.out.println("ran window");
        WindowParts parts = given.get();
        for (Selection one : List.of(
                Selection.island("shikotan"),
                Selection.source("lowy-2016"),
                Selection.proposal("joint-declaration-1956"))) {
            onWindow(() -> parts.store().update(state -> state.selecting(one)));
            until(() -> stage.getScene().getRoot().lookup(".dossier-title") != null);
            System.out.println("ran dossier " + one.id());
        }
        onWindow(() -> press(stage));
        for (String theme : List.of("dark", "high-contrast", "light")) {
            until(() -> stage.getScene().getRoot().lookup("#settings-theme-" + theme) != null);
            onWindow(() -> ((ButtonBase) stage.getScene().getRoot().lookup("#settings-theme-" + theme)).fire());
            System.out.println("ran theme " + theme);
        }
        // What is checked only when the window stands, is checked now.
        TimeUnit.MILLISECONDS.sleep(2500);
    }

    private static void press(Stage stage) {
        Node root = stage.getScene().getRoot();
        root.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, ",", ",", KeyCode.COMMA, false, true, false, false));
    }

    private static void onWindow(Runnable deed) {
        CompletableFuture.runAsync(deed, Platform::runLater).join();
    }

    private static void until(BooleanSupplier there) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 20; i++) {
            if (CompletableFuture.supplyAsync(there::getAsBoolean, Platform::runLater)
                    .join()) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("the window never came so far");
    }
}
