package org.fourislands.storage.lessons;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fourislands.history.SmallAtlas;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.lessons.Enclosures;
import org.fourislands.lessons.SmallLesson;
import org.fourislands.storage.AtomicFile;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;

/** Saves a lesson with two copies in it without end, in a Java machine of its own, until that is killed. */
public final class PassingMachine {
    private static final int COPY_BYTES = 700_000;

    private PassingMachine() {}

    static Path file(Path folder) {
        return folder.resolve("given.lesson");
    }

    /** The same bytes for the same seed, and such as cannot be packed. */
    private static byte[] copy(int seed) {
        byte[] bytes = new byte[COPY_BYTES];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    static void first(Path folder) throws IOException {
        List<byte[]> copies = List.of(copy(1), copy(2));
        List<EnclosedCopy> told = copies.stream()
                .map(bytes -> EnclosedCopy.unsaid(EnclosedCopy.name(ShelfFolder.sha256(bytes), ".html"), bytes.length))
                .toList();
        AtomicFile.write(file(folder), out -> {
            LessonZip zip = new LessonZip(out);
            for (int i = 0; i < copies.size(); i++) {
                zip.copy(told.get(i).name(), copies.get(i));
            }
            zip.end(LessonJson.write(SmallLesson.of(1), new Enclosures(told, List.of())));
        });
    }

    /** The number of its scenes, if the lesson and both copies are whole. */
    static Optional<Integer> whole(Path folder) throws Exception {
        var read = new LessonFile(SmallAtlas.atlas(), Phrases.in(Language.ENGLISH)).read(file(folder));
        if (!read.troubles().isEmpty() || read.enclosed().size() != 2) {
            return Optional.empty();
        }
        for (EnclosedCopy copy : read.enclosed()) {
            if (LessonFolder.bytes(file(folder), copy).length != COPY_BYTES) {
                return Optional.empty();
            }
        }
        return read.lesson().map(lesson -> lesson.scenes().size());
    }

    public static void main(String[] arguments) throws IOException {
        Path file = file(Path.of(arguments[0]));
        for (int scenes = 2; ; scenes = scenes % 30 + 1) {
            LessonFile.write(SmallLesson.of(scenes), file, Optional.of(file));
            System.out.println("kept");
            System.out.flush();
        }
    }
}
