package org.fourislands.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fourislands.bench.Bench;
import org.fourislands.bench.Figures;
import org.fourislands.history.Atlas;
import org.fourislands.storage.AppDirectories;
import org.fourislands.storage.DataFolder;
import org.fourislands.storage.lessons.LessonFolder;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;

/** A lesson of sixty scenes opened in the window's page, from the key on its entry to the first screenful of scenes. It wants a display. */
public final class LessonOpenBench implements Bench {
    private static final int TURNS = 30;
    private static final String SETTINGS = """
            {"theme": "light", "firstStartExplained": true, "mapHintsSeen": true,
             "window": {"x": 0, "y": 0, "width": 1600, "height": 1000, "maximised": false}}
            """;

    @Override
    public void measure(Figures figures) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            System.out.println("left out: there is no display");
            return;
        }
        Path place = Files.createTempDirectory(Path.of("target"), "lesson-open");
        Files.writeString(place.resolve("settings.json"), SETTINGS);
        keepSixtyScenes(place);
        for (String line : opened(place)) {
            String[] told = line.split("\t", -1);
            figures.add(
                    told[0],
                    "ms",
                    Arrays.stream(told[1].split(" ", -1))
                            .mapToDouble(Double::parseDouble)
                            .toArray());
        }
    }

    private static void keepSixtyScenes(Path place) throws IOException {
        Phrases phrases = Phrases.in(Language.ENGLISH);
        DataFolder data = new DataFolder(Path.of("").toAbsolutePath());
        Atlas atlas = RecordReader.read(data.record()).atlas();
        Path own = AppDirectories.ofThisUser()
                .orGiven(java.util.Optional.empty(), java.util.Optional.of(place))
                .lessons();
        LessonFolder lessons = new LessonFolder(data.lessons(), own, atlas, new ShelfFolder(place), phrases);
        Path unused = lessons.save(LessonBench.sixty(lessons));
    }

    /** What the window said, a figure a line. */
    private static List<String> opened(Path place) throws IOException, InterruptedException {
        Process window = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xss2m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpenedLesson.class.getName(),
                        Integer.toString(TURNS),
                        "--settings",
                        place.toString(),
                        "--library",
                        place.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            String told = new String(window.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!window.waitFor(60, TimeUnit.SECONDS) || window.exitValue() != 0) {
                throw new IllegalStateException("The window ended early.");
            }
            return told.lines().filter(line -> line.contains("\t")).toList();
        } finally {
            window.destroy();
        }
    }
}
