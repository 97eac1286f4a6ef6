package org.fourislands.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Starts the program: its window, or with a command one answer on the command line. */
public final class FourIslands {
    private FourIslands() {}

    public static void main(String[] arguments) {
        // Pictures are drawn without AWT's own windows; its toolkit would only get in JavaFX's way.
        System.setProperty("java.awt.headless", "true");
        Optional<WindowOptions> window = WindowOptions.read(List.of(arguments));
        if (window.isPresent()) {
            WindowStart.open(window.get(), stream(System.out), stream(System.err));
        } else {
            System.exit(Commands.run(stream(System.out), stream(System.err), arguments));
        }
    }

    private static PrintWriter stream(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
