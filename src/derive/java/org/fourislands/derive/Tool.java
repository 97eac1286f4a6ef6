package org.fourislands.derive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a command-line program that reads a package's own binary format for us, and returns the lines it prints. */
final class Tool {
    private Tool() {}

    static List<String> lines(String... command) {
        return linesFrom("", command);
    }

    /** The input must be short: it is handed over in full before anything is read back. */
    static List<String> linesFrom(String input, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with code " + code);
            }
            return printed.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + command[0] + "; is it installed?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + command[0], e);
        }
    }
}
