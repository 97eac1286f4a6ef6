package org.fourislands.ui.lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Kills the program, in a Java machine of its own, at a random moment of editing, and looks what is left in the file. */
final class KilledWhileTyping {
    private static final int AT_ONCE = 3;
    private static final int MOST_MILLIS = 2600;

    private KilledWhileTyping() {}

    /**
     * What was left after one kill.
     *
     * @param whole whether the file could be read, without any trouble
     * @param acknowledged the last edit that was said to be in the file
     * @param inFile the last edit that is in it
     * @param made the last edit that was made
     * @param lostMillis how long before the kill the first edit was made that is not in the file; 0 where none is lost
     */
    record Left(boolean whole, int acknowledged, int inFile, int made, long lostMillis) {}

    static List<Left> times(int kills, Path folder) throws Exception {
        ExecutorService several = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Left>> all = new ArrayList<>();
            for (int i = 0; i < kills; i++) {
                Path own = Files.createDirectories(folder.resolve("kill-" + i));
                all.add(() -> once(own));
            }
            List<Left> left = new ArrayList<>();
            for (var one : several.invokeAll(all)) {
                left.add(one.get());
            }
            return left;
        } finally {
            several.shutdown();
        }
    }

    private static Left once(Path folder) throws IOException, InterruptedException {
        Path told = Files.createFile(folder.resolve("told.txt"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypingMachine.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(told.toFile())
                .start();
        while (process.isAlive() && Files.size(told) == 0) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        TimeUnit.MILLISECONDS.sleep(new Random().nextInt(MOST_MILLIS));
        long killedAt = System.currentTimeMillis();
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
        List<String> lines = Files.readString(told).lines().toList();
        return left(lines, killedAt, TypingMachine.inFile(folder));
    }

    private static Left left(List<String> lines, long killedAt, Optional<Integer> inFile) {
        int kept = inFile.orElse(0);
        int acknowledged = 0;
        int made = 0;
        long lost = 0;
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            if (words.length == 2 && words[0].equals("kept") && !words[1].isEmpty()) {
                acknowledged = Integer.parseInt(words[1]);
            } else if (words.length == 2
                    && words[1].length() == Long.toString(killedAt).length()) {
                made = Integer.parseInt(words[0]);
                if (made > kept && lost == 0) {
                    lost = Math.max(1, killedAt - Long.parseLong(words[1]));
                }
            }
        }
        return new Left(inFile.isPresent(), acknowledged, kept, made, lost);
    }

    /** The result in a line, to be printed. */
    static String told(List<Left> all) {
        long most = all.stream().mapToLong(Left::lostMillis).max().orElse(0);
        long beyond = all.stream().filter(left -> left.lostMillis() > 2000).count();
        long broken = all.stream().filter(left -> !left.whole()).count();
        int edits = all.stream().mapToInt(Left::made).sum();
        return "killed while editing: " + all.size() + " times, " + edits + " edits; broken files " + broken
                + ", more than 2 s lost " + beyond + ", most lost " + most + " ms";
    }
}
