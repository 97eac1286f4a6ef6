package org.fourislands.storage.kill;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Kills a program that works on a shelf, again and again on the same shelf, and looks each time what is left. */
final class KillRun {
    private static final int MOST_STEPS = 60_000;
    private static final int MOST_MILLIS = 250;
    private static final int MOST_DRAFTS = 50;

    private final Path library;
    private final Path inbox;
    private final Random chance;
    private final Ledger ledger = new Ledger();
    private final List<String> losses = new ArrayList<>();
    private int kills;
    private int midDeed;
    private int leftDrafts;

    KillRun(Path folder, long seed) throws IOException {
        library = Files.createDirectories(folder.resolve("library"));
        inbox = Files.createDirectories(folder.resolve("inbox"));
        chance = new Random(seed);
    }

    /** Half of them from outside at a random moment, half at a random step or byte of what is written. */
    void kill(int times) throws IOException, InterruptedException {
        Process next = start(steps(0));
        for (int i = 0; i < times; i++) {
            Process now = next;
            // The next one starts up while this one works.
            next = i + 1 < times ? start(steps(i + 1)) : now;
            killed(now, i % 2 == 0);
            look();
        }
    }

    private long steps(int number) {
        return number % 2 == 0 ? 0 : 1 + chance.nextInt(MOST_STEPS);
    }

    private Process start(long steps) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyReader.class.getName(),
                        library.toString(),
                        inbox.toString(),
                        Long.toString(chance.nextLong()),
                        Long.toString(steps))
                .redirectError(ProcessBuilder.Redirect.appendTo(new File(inbox.toFile(), "errors.txt")))
                .start();
    }

    private void killed(Process process, boolean fromOutside) throws IOException, InterruptedException {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            String first = said.readLine();
            if (first == null) {
                throw new IOException("it did not start: " + Files.readString(inbox.resolve("errors.txt")));
            }
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            if (fromOutside) {
                CompletableFuture.delayedExecutor(chance.nextInt(MOST_MILLIS), TimeUnit.MILLISECONDS)
                        .execute(() -> process.toHandle().destroyForcibly());
            }
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                ledger.note(line);
            }
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
        kills++;
    }

    private void look() throws IOException {
        midDeed += ledger.underWay() > 0 ? 1 : 0;
        Stock stock = Stock.of(library);
        losses.addAll(stock.broken());
        losses.addAll(ledger.differences(stock.there()));
        ledger.goOnFrom(stock.there());
        leftDrafts += stock.drafts();
        if (stock.drafts() > MOST_DRAFTS) {
            clearDrafts();
        }
    }

    /** As the program does at its start some time later; here only to keep the test quick. */
    private void clearDrafts() throws IOException {
        try (Stream<Path> all = Files.walk(library)) {
            all.filter(path -> !path.equals(library))
                    .filter(path -> library.relativize(path).toString().matches("(.*/)?\\.(new|gone)-.*|.*\\.tmp"))
                    .sorted(Comparator.reverseOrder())
                    .forEach(KillRun::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> losses() {
        return losses;
    }

    int midDeed() {
        return midDeed;
    }

    String told() {
        return kills + " kills, " + midDeed + " of them in the midst of something; " + ledger.deeds()
                + " things reported done; drafts left behind: " + leftDrafts
                + "; lost, broken or doubled: " + losses.size() + " "
                + losses.stream().limit(5).toList();
    }
}
