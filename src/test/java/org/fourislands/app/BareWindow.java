package org.fourislands.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/**
 * A window as large as the program's, with one picture in it, that answers a key by painting a line of it and a needle in another
 * colour: the least that a new day can take. Answers a bench as {@link WatchedWindow} does, {@code places} only.
 */
public final class BareWindow {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int MAP_WIDTH = 1200;
    private static final int MAP_HEIGHT = 580;
    private static final int LINE = 30;

    private final int[] words = new int[MAP_WIDTH * MAP_HEIGHT];
    private final PixelBuffer<IntBuffer> pixels =
            new PixelBuffer<>(MAP_WIDTH, MAP_HEIGHT, IntBuffer.wrap(words), PixelFormat.getIntArgbPreInstance());
    private final Rectangle needle = new Rectangle(300, MAP_HEIGHT, 2, HEIGHT - MAP_HEIGHT);
    private int day;

    private BareWindow() {}

    public static void main(String[] arguments) throws Exception {
        CompletableFuture<Stage> opened = new CompletableFuture<>();
        Platform.startup(() -> opened.complete(new BareWindow().open()));
        Stage stage = opened.get();
        System.out.println("drawn");
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (answer(asked, stage)) {
            Thread.onSpinWait();
        }
        System.exit(0);
    }

    private static boolean answer(BufferedReader asked, Stage stage) throws IOException {
        String line = asked.readLine();
        if (line != null) {
            int left = (int) (stage.getX() + stage.getScene().getX());
            int top = (int) (stage.getY() + stage.getScene().getY());
            System.out.printf(
                    "%d %d %d %d %d %d %d %d%n",
                    left, top, MAP_WIDTH, MAP_HEIGHT, left, top + MAP_HEIGHT, WIDTH, HEIGHT - MAP_HEIGHT);
        }
        return line != null;
    }

    private Stage open() {
        Arrays.fill(words, 0xffd8e6ee);
        Pane root = new Pane(new ImageView(new WritableImage(pixels)), needle);
        Scene scene = new Scene(root, WIDTH, HEIGHT, Color.WHITE);
        scene.setOnKeyPressed(key -> another());
        root.setFocusTraversable(true);
        Stage stage = new Stage();
        stage.setTitle("bare");
        stage.setScene(scene);
        stage.setX(20);
        stage.setY(30);
        stage.show();
        root.requestFocus();
        return stage;
    }

    private void another() {
        day++;
        Arrays.fill(words, 0, LINE * MAP_WIDTH, day % 2 == 0 ? 0xffd8e6ee : 0xff806040);
        pixels.updateBuffer(buffer -> new Rectangle2D(0, 0, MAP_WIDTH, LINE));
        needle.setX(300 + day % 2 * 40);
    }
}
