package org.fourislands.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourislands.bench.Bench;
import org.fourislands.bench.Figures;
import org.fourislands.citing.References;
import org.fourislands.export.lessons.Handout;
import org.fourislands.export.lessons.LessonExport;
import org.fourislands.export.lessons.LessonPress;
import org.fourislands.history.Atlas;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonEdits;
import org.fourislands.lessons.Scene;
import org.fourislands.storage.AtomicFile;
import org.fourislands.storage.DataFolder;
import org.fourislands.storage.lessons.LessonFolder;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.survey.Progress;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;

/** A lesson of sixty scenes, those of the program's own lessons in turn: opened, and made into pages. */
public final class LessonBench implements Bench {
    private static final int SCENES = 60;
    private static final int OPENED = 50;

    @Override
    public void measure(Figures figures) throws IOException {
        Phrases phrases = Phrases.in(Language.ENGLISH);
        DataFolder data = new DataFolder(Path.of("").toAbsolutePath());
        Atlas atlas = RecordReader.read(data.record()).atlas();
        Path place = Files.createTempDirectory("lesson-bench");
        LessonFolder lessons = new LessonFolder(data.lessons(), place, atlas, new ShelfFolder(place), phrases);
        Path file = lessons.save(sixty(lessons));
        long first = System.nanoTime();
        lessons.open(file);
        figures.add("a lesson of 60 scenes opened, the first time", "ms", (System.nanoTime() - first) / 1e6);
        figures.timed("a lesson of 60 scenes opened", 5, OPENED, () -> lessons.open(file));
        Lesson lesson = lessons.open(file).lesson().orElseThrow();
        MapMaker maps = new MapMaker(data, atlas, phrases);
        LessonExport export = new LessonExport(
                new LessonPress(atlas, phrases, new References(phrases), maps::plate, maps.faces()), AtomicFile::write);
        for (String name : List.of("handout.pdf", "handout.html", "handout.png")) {
            long start = System.nanoTime();
            List<Path> written = export.write(lesson, Handout.usual(), place.resolve(name), Progress.UNWATCHED);
            figures.add("60 scenes as " + name, "s", (System.nanoTime() - start) / 1e9);
            figures.add("size of " + name, "MB", size(written) / 1e6);
        }
        sweep(place);
    }

    static Lesson sixty(LessonFolder lessons) {
        List<Scene> all = lessons.lessons().stream()
                .flatMap(entry -> lessons.open(entry.file()).lesson().stream())
                .flatMap(lesson -> lesson.scenes().stream())
                .toList();
        Lesson sixty = new Lesson("sixty", "Sixty scenes", "", Optional.empty(), List.of());
        for (int number : IntStream.range(0, SCENES).toArray()) {
            Scene scene = all.get(number % all.size()).called("scene-" + number);
            sixty = LessonEdits.adding(sixty, scene, number);
        }
        return sixty;
    }

    private static long size(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static void sweep(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
