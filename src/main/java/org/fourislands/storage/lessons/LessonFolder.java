package org.fourislands.storage.lessons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.fourislands.history.Atlas;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonEntry;
import org.fourislands.lessons.LessonReading;
import org.fourislands.lessons.LessonShelf;
import org.fourislands.lessons.PassedOn;
import org.fourislands.library.CopyShelf;
import org.fourislands.storage.copies.UnreadableCopyException;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.words.Phrases;

/**
 * The lessons that come with the program ({@code assets/lessons/*.lesson.json}) and the reader's own ({@code *.lesson} in a
 * folder of theirs). For any thread but the window's.
 */
public final class LessonFolder implements LessonShelf {
    private static final String PLAIN = ".lesson.json";

    private final Path program;
    private final Path own;
    /** Ids given out whose lesson may not be in its file yet. */
    private final Set<String> promised = ConcurrentHashMap.newKeySet();

    private final LessonFile files;
    private final Enclosing enclosing;
    private final AskedCopies asked;

    /** {@code atlas} knows the reader's own works too; {@code copies} are the saved copies that may go with a lesson passed on. */
    public LessonFolder(Path program, Path own, Atlas atlas, CopyShelf copies, Phrases phrases) {
        this.program = program;
        this.own = own;
        this.files = new LessonFile(atlas, phrases);
        this.enclosing = new Enclosing(atlas.sources(), copies);
        this.asked = new AskedCopies(own, copies);
    }

    @Override
    public List<LessonEntry> lessons() {
        List<LessonEntry> all = new ArrayList<>(entries(program, PLAIN, LessonEntry.Origin.PROGRAM));
        entries(own, LessonFile.ENDING, LessonEntry.Origin.OWN).stream()
                .sorted(Comparator.comparing(LessonEntry::title))
                .forEach(all::add);
        return all;
    }

    /** The lesson of that id; the reader's own before the program's. */
    public Optional<Path> fileOf(String id) {
        return Stream.of(own.resolve(id + LessonFile.ENDING), program.resolve(id + PLAIN))
                .filter(file -> id.equals(LessonFile.idOf(file)) && Files.isRegularFile(file))
                .findFirst();
    }

    @Override
    public LessonReading open(Path file) {
        return files.read(file);
    }

    @Override
    public Path save(Lesson lesson) throws IOException {
        Path file = own.resolve(LessonFile.idOf(Path.of(lesson.id() + LessonFile.ENDING)) + LessonFile.ENDING);
        LessonFile.write(lesson, file, Optional.of(file));
        return file;
    }

    @Override
    public void save(Lesson lesson, Path file, Optional<Path> opened) throws IOException {
        LessonFile.write(lesson, file, opened);
    }

    @Override
    public PassedOn passOn(Lesson lesson, Path file, Optional<Path> opened) throws IOException {
        return enclosing.write(lesson, file, opened);
    }

    @Override
    public List<EnclosedCopy> unasked(List<EnclosedCopy> enclosed) {
        return asked.without(enclosed);
    }

    @Override
    public void asked(List<EnclosedCopy> enclosed) throws IOException {
        asked.add(enclosed);
    }

    /**
     * The bytes of a copy that lies in a lesson's file, as far as they are what they are said to be. They are still a stranger's,
     * to be taken in like any other file.
     */
    public static byte[] bytes(Path file, EnclosedCopy copy) throws UnreadableCopyException {
        try (EnclosedFiles files = EnclosedFiles.in(file)) {
            return files.bytes(copy.name())
                    .filter(read -> ShelfFolder.sha256(read).equals(copy.sha256()))
                    .orElseThrow(() -> new UnreadableCopyException(UnreadableCopyException.Reason.BROKEN));
        } catch (IOException unreadable) {
            throw new UnreadableCopyException(UnreadableCopyException.Reason.NOT_OPENED, unreadable);
        }
    }

    @Override
    public String freeId(String title) {
        String wanted = LessonFile.idOf(Path.of(title.replaceAll("[^\\p{L}\\p{N}]+", "-") + LessonFile.ENDING));
        String id = wanted.substring(0, Math.min(wanted.length(), 60));
        String free = id;
        for (int number = 2; isTaken(free) || !promised.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    /** A lesson that was taken away may come back. */
    private boolean isTaken(String id) {
        return fileOf(id).isPresent() || Files.exists(aside(own.resolve(id + LessonFile.ENDING)));
    }

    @Override
    public void remove(Path file) throws IOException {
        // It may come back for a day from now, however old it is (Leftovers).
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        Files.move(file, aside(file), StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void restore(Path file) throws IOException {
        Files.move(aside(file), file);
    }

    /** What lies under such a name is in no list. */
    private static Path aside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".removed");
    }

    private List<LessonEntry> entries(Path folder, String ending, LessonEntry.Origin origin) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> in = Files.list(folder)) {
            return in.filter(file -> isLesson(file, ending))
                    .sorted()
                    .flatMap(file -> files.read(file).lesson().stream().map(lesson -> entry(lesson, origin, file)))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static boolean isLesson(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ending) && !name.startsWith(".");
    }

    private static LessonEntry entry(Lesson lesson, LessonEntry.Origin origin, Path file) {
        return new LessonEntry(
                lesson.id(), lesson.title(), lesson.about(), lesson.scenes().size(), origin, file);
    }
}
