package org.fourislands.storage.lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.PassedOn;
import org.fourislands.lessons.Scene;
import org.fourislands.library.CopyShelf;
import org.fourislands.library.SavedCopy;
import org.fourislands.sources.Citation;
import org.fourislands.sources.SourceBook;
import org.fourislands.storage.AtomicFile;

/** Writes a lesson with the copies that may go with it. */
final class Enclosing {
    private static final long MOST_ENCLOSED = 128L << 20;

    private final SourceBook sources;
    private final CopyShelf shelf;

    Enclosing(SourceBook sources, CopyShelf shelf) {
        this.sources = sources;
        this.shelf = shelf;
    }

    PassedOn write(Lesson lesson, Path file) throws IOException {
        Set<String> cited = cited(lesson);
        Map<String, byte[]> enclosed = new LinkedHashMap<>();
        Set<String> with = new TreeSet<>();
        Set<String> without = new TreeSet<>();
        long room = MOST_ENCLOSED;
        for (SavedCopy copy : shelf.copies()) {
            String work = copy.source().filter(cited::contains).orElse("");
            if (work.isEmpty()) {
                continue;
            }
            if (isFree(work) && copy.bytes() <= room) {
                enclosed.put(nameOf(copy), Files.readAllBytes(shelf.original(copy)));
                room -= copy.bytes();
                with.add(work);
            } else {
                without.add(work);
            }
        }
        List<String> names = new ArrayList<>(enclosed.keySet());
        AtomicFile.write(file, LessonBytes.zip(LessonJson.write(lesson, names, List.copyOf(without)), enclosed));
        return new PassedOn(List.copyOf(with), List.copyOf(without));
    }

    private boolean isFree(String work) {
        return sources.source(work).filter(Redistribution::isFree).isPresent();
    }

    private static String nameOf(SavedCopy copy) {
        return "copies/" + copy.sha256() + copy.ending();
    }

    private static Set<String> cited(Lesson lesson) {
        return lesson.scenes().stream()
                .flatMap(Enclosing::citations)
                .map(Citation::source)
                .collect(Collectors.toSet());
    }

    private static Stream<Citation> citations(Scene scene) {
        return Stream.concat(
                scene.sources().stream(), scene.task().stream().flatMap(task -> task.citations().stream()));
    }
}
