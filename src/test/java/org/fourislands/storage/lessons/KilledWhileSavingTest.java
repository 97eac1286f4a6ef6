package org.fourislands.storage.lessons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson with copies in it, killed at random moments of its being saved. */
final class KilledWhileSavingTest {
    private static final int KILLS = 12;
    private static final int MOST_MILLIS = 400;

    @Test
    void theFileIsWholeWithBothCopiesAfterEveryKill(@TempDir Path folder) throws Exception {
        PassingMachine.first(folder);
        Random random = new Random();
        long saved = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            saved += killed(folder, random.nextInt(MOST_MILLIS));
            assertTrue(PassingMachine.whole(folder).isPresent(), "after kill " + kill);
        }
        System.out.println("killed while saving a lesson with copies: " + KILLS + " times, " + saved
                + " savings done, drafts left behind " + drafts(folder) + ", broken files 0");
        assertEquals(2, new LessonFolderNames(folder).copies());
    }

    private static long drafts(Path folder) throws Exception {
        try (var in = Files.list(folder)) {
            return in.filter(file -> file.toString().endsWith(".tmp")).count();
        }
    }

    private static long killed(Path folder, int millis) throws Exception {
        Path told = folder.resolve("told.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PassingMachine.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(told.toFile())
                .start();
        while (process.isAlive() && Files.size(told) == 0) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        TimeUnit.MILLISECONDS.sleep(millis);
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
        return Files.readAllLines(told).size();
    }

    /** How many copies the file has, read as a zip and nothing else. */
    private record LessonFolderNames(Path folder) {
        long copies() throws Exception {
            try (var zip = new java.util.zip.ZipFile(PassingMachine.file(folder).toFile())) {
                return zip.stream()
                        .filter(entry -> entry.getName().startsWith("copies/"))
                        .count();
            }
        }
    }
}
