package org.fourislands.storage.kill;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program of its own that is to be killed: {@code LIBRARY INBOX SEED STEPS}. It waits for a line, then works until it is killed or, where
 * {@code STEPS} is not 0, ends without warning at that step: a change to the files, or a byte of one.
 */
public final class BusyReader {
    private BusyReader() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path library = Path.of(arguments[0]);
        Path inbox = Path.of(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        long steps = Long.parseLong(arguments[3]);
        // Once on a shelf of its own, so that what is measured is not the loading of classes.
        Path trial = Files.createTempDirectory(inbox, "trial");
        Labour rehearsal = new Labour(trial, inbox, seed, line -> {});
        for (int i = 0; i < 12; i++) {
            rehearsal.once();
        }
        Path shelf = steps == 0
                ? library
                : FatedFiles.under(
                        new Fate.Death(steps, () -> Runtime.getRuntime().halt(137)), library);
        Labour labour = new Labour(shelf, inbox, seed, out::println);
        out.println("ready");
        int go = System.in.read();
        while (go >= 0) {
            labour.once();
        }
    }
}
