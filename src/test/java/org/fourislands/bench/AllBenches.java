package org.fourislands.bench;

import com.google.gson.GsonBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the benches one after another, or those whose class names are given, and writes {@code target/bench.json}:
 * {@code {"name": {"unit", "median", "p95", "max", "n"}}}.
 */
public final class AllBenches {

    private static final List<String> ALL = List.of(
            "org.fourislands.map.PaintingBench",
            "org.fourislands.ui.timeline.ClockBench",
            "org.fourislands.history.ChangesBench",
            "org.fourislands.ui.present.PresentBench",
            "org.fourislands.survey.SeaBench",
            "org.fourislands.storage.geodata.LoadingBench",
            "org.fourislands.storage.kill.ShelfKillBench",
            "org.fourislands.search.SearchBench",
            "org.fourislands.ui.lessons.KillBench",
            "org.fourislands.app.LessonBench",
            "org.fourislands.app.LessonOpenBench",
            "org.fourislands.map.MemoryBench");

    private AllBenches() {}

    public static void main(String[] names) throws Exception {
        Figures figures = new Figures();
        for (String name : names.length == 0 ? ALL : Arrays.asList(names)) {
            System.out.println(name);
            Class.forName(name)
                    .asSubclass(Bench.class)
                    .getDeclaredConstructor()
                    .newInstance()
                    .measure(figures);
        }
        Path kept = Path.of("target", "bench.json");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, new GsonBuilder().setPrettyPrinting().create().toJson(figures.all()) + "\n");
        System.out.println(kept);
        // A bench may have started the toolkit, whose threads would stay.
        System.exit(0);
    }
}
