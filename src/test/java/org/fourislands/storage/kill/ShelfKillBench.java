package org.fourislands.storage.kill;

import java.nio.file.Files;
import java.nio.file.Path;
import org.fourislands.bench.Bench;
import org.fourislands.bench.Figures;

/** Kills a program that works on a shelf 240 times, and prints what it found. Fails where anything was lost. */
public final class ShelfKillBench implements Bench {
    private static final int KILLS = 240;

    @Override
    public void measure(Figures figures) throws Exception {
        long seed = System.nanoTime();
        Path target = Files.createDirectories(Path.of("target"));
        KillRun run = new KillRun(Files.createTempDirectory(target, "killed"), seed);
        run.kill(KILLS);
        System.out.println("Seed " + seed + ": " + run.told());
        figures.add("shelf, killed: lost, broken or doubled", "n", run.losses().size());
        if (!run.losses().isEmpty()) {
            throw new IllegalStateException(run.told());
        }
    }
}
