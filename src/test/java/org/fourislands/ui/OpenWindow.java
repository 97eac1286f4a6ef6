package org.fourislands.ui;

import java.awt.Rectangle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourislands.bench.Launcher;

/** The program's window in a Java machine of its own, started with the flags of its launcher, that answers what is asked of it. */
final class OpenWindow implements AutoCloseable {

    /** Pixels of the clock, from the left, that its names take at most. */
    static final int CLOCK_NAMES = 200;

    /** Pixels from the clock's top to the middle of a strip. */
    static final int CLOCK_STRIP = 48;

    private static final String SETTINGS = """
            {"theme": "light", "firstStartExplained": true, "mapHintsSeen": true,
             "window": {"x": 20, "y": 30, "width": 1600, "height": 1000, "maximised": false},
             "view": {"day": "1900-01-01", "perspective": "administration",
                      "layers": ["depths", "sea-limits", "graticule", "boundaries", "names"]}}
            """;

    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter questions;

    private OpenWindow(Process process) {
        this.process = process;
        answers = process.inputReader(StandardCharsets.UTF_8);
        questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    }

    static OpenWindow open(List<String> arguments) throws IOException, InterruptedException {
        Path settings = Files.createTempDirectory(Path.of("target"), "window-bench");
        Files.writeString(settings.resolve("settings.json"), SETTINGS);
        List<String> command =
                new ArrayList<>(List.of("org.fourislands.app.WatchedWindow", "--settings", settings.toString()));
        command.addAll(arguments);
        return start(command);
    }

    /** A window of the same size that does next to nothing: what can be had of the toolkit on this machine. */
    static OpenWindow bare() throws IOException, InterruptedException {
        return start(List.of("org.fourislands.app.BareWindow"));
    }

    private static OpenWindow start(List<String> command) throws IOException, InterruptedException {
        OpenWindow window = new OpenWindow(Launcher.java(command).start());
        window.hear();
        TimeUnit.SECONDS.sleep(6); // the coast is made ready for closer views, the data checked
        return window;
    }

    /** Map, clock and window on the screen. */
    List<Rectangle> places() {
        int[] numbers = Stream.of(ask("places").split(" ", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        return IntStream.range(0, numbers.length / 4)
                .mapToObj(
                        i -> new Rectangle(numbers[4 * i], numbers[4 * i + 1], numbers[4 * i + 2], numbers[4 * i + 3]))
                .toList();
    }

    /** Where the map writes its day. */
    static Rectangle stampIn(Rectangle map) {
        return new Rectangle(map.x, map.y + 4, 400, 30);
    }

    /** Milliseconds that the window's thread was busy at a stretch, since last asked. */
    double longestBlock() {
        return Double.parseDouble(ask("longest"));
    }

    double residentMegabytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024.0;
        }
    }

    String ask(String question) {
        questions.println(question);
        return hear();
    }

    private String hear() {
        try {
            String line = answers.readLine();
            if (line == null) {
                throw new IllegalStateException("The window has closed.");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        questions.close();
        process.onExit().completeOnTimeout(process, 5, TimeUnit.SECONDS).join();
        process.destroy();
    }
}
