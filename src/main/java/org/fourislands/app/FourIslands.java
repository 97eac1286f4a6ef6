package org.fourislands.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the program: its window, or with a command one answer on the command line. */
public final class FourIslands {
    private FourIslands() {}

    public static void main(String[] arguments) {
        // Pictures are drawn without AWT's own windows; its toolkit would only get in JavaFX's way.
        System.setProperty("java.awt.headless", "true");
        int exit = Commands.run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
        System.exit(exit);
    }
}
