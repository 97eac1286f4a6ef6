package org.fourislands.ui.lessons;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fourislands.bench.Bench;
import org.fourislands.bench.Figures;

/** Kills the program a hundred times while a lesson is edited: how much of the last edits is lost. */
public final class KillBench implements Bench {
    private static final int KILLS = 100;

    @Override
    public void measure(Figures figures) throws Exception {
        List<KilledWhileTyping.Left> left =
                KilledWhileTyping.times(KILLS, Files.createTempDirectory(Path.of("target"), "kills"));
        System.out.println(KilledWhileTyping.told(left));
        figures.add(
                "lesson.killed-while-editing.lost",
                "ms",
                left.stream().mapToDouble(KilledWhileTyping.Left::lostMillis).toArray());
    }
}
