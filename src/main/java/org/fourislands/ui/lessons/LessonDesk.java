package org.fourislands.ui.lessons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonEdits;
import org.fourislands.lessons.LessonEntry;
import org.fourislands.lessons.LessonReading;
import org.fourislands.lessons.LessonShelf;
import org.fourislands.lessons.PassedOn;
import org.fourislands.lessons.Scene;
import org.fourislands.ui.Jobs;
import org.fourislands.words.Phrases;

/**
 * The lessons there are, and the one that is open. Opening and listing take their time and are done off the window's thread;
 * everything else here is on it.
 */
public final class LessonDesk {
    private final Phrases phrases;
    private final Jobs jobs;
    private final LessonShelf shelf;
    private final Telling telling;
    private final ReadOnlyObjectWrapper<Optional<OpenLesson>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<LessonEntry>> list = new ReadOnlyObjectWrapper<>(List.of());
    /** The copies that a question on screen is about, whether or not it was answered. */
    private final Set<String> inQuestion = new HashSet<>();

    public LessonDesk(Phrases phrases, Jobs jobs, LessonShelf shelf, Telling telling) {
        this.phrases = phrases;
        this.jobs = jobs;
        this.shelf = shelf;
        this.telling = telling;
    }

    public ReadOnlyObjectProperty<Optional<OpenLesson>> open() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<LessonEntry>> list() {
        return list.getReadOnlyProperty();
    }

    /** Reads the list anew, after what is still being written. */
    public void look() {
        jobs.write("lessons.list.failed", () -> {
            List<LessonEntry> found = shelf.lessons();
            jobs.soon(() -> list.set(found));
        });
    }

    void open(LessonEntry entry) {
        open(entry.file(), lesson -> lesson.of(entry), lesson -> {});
    }

    /** Opens a file from anywhere; changes are kept in it. */
    public void open(Path file) {
        open(file, lesson -> lesson.in(file), lesson -> {});
    }

    /** Opens one at hand by its id, else a file by its name; {@code then} is handed what was opened. */
    public void open(String idOrFile, Consumer<OpenLesson> then) {
        jobs.write("lessons.list.failed", () -> {
            Optional<LessonEntry> found = shelf.lessons().stream()
                    .filter(entry -> entry.id().equals(idOrFile))
                    .findFirst();
            Path file = Path.of(idOrFile).toAbsolutePath();
            jobs.soon(() -> found.ifPresentOrElse(
                    entry -> open(entry.file(), lesson -> lesson.of(entry), then),
                    () -> open(file, lesson -> lesson.in(file), then)));
        });
    }

    private void open(Path file, UnaryOperator<OpenLesson> kept, Consumer<OpenLesson> then) {
        leave();
        // Through the writer, so that a lesson left just now is read as it was left.
        jobs.write("lessons.open.failed", () -> {
            LessonReading read = shelf.open(file);
            jobs.soon(() -> opened(file, read, kept, then));
        });
    }

    private void opened(Path file, LessonReading read, UnaryOperator<OpenLesson> kept, Consumer<OpenLesson> then) {
        UnaryOperator<OpenLesson> bringing = lesson -> kept.apply(lesson.bringing(file, read.enclosed()));
        read.lesson().ifPresent(lesson -> then.accept(lay(lesson, bringing)));
        ask(read, file);
        if (!read.troubles().isEmpty()) {
            telling.troubled(read.lesson().map(Lesson::title), read.troubles());
        }
    }

    /** Nobody is asked twice about the same copies. */
    private void ask(LessonReading read, Path file) {
        if (read.lesson().isPresent() && !read.enclosed().isEmpty()) {
            String title = read.lesson().get().title();
            jobs.run("lessons.open.failed", () -> shelf.unasked(read.enclosed()), unasked -> {
                List<EnclosedCopy> fresh = unasked.stream()
                        .filter(copy -> inQuestion.add(copy.sha256()))
                        .toList();
                if (!fresh.isEmpty()) {
                    telling.brings(new Brought(file, title, fresh));
                }
            });
        }
    }

    /** The reader was asked about these, whatever the answer was. */
    public void asked(Brought brought) {
        write("lessons.open.failed", () -> shelf.asked(brought.copies()), () -> {});
    }

    /** What came with the open lesson, whether or not it was asked about; empty where nothing did. */
    public Optional<Brought> brought() {
        return open.get()
                .filter(lesson -> !lesson.enclosed().isEmpty())
                .flatMap(lesson -> lesson.enclosing()
                        .map(file -> new Brought(file, lesson.lesson().title(), lesson.enclosed())));
    }

    /** A new lesson of the teacher's own, without scenes. */
    public OpenLesson create() {
        leave();
        String title = phrases.of("lessons.new.title");
        OpenLesson made = lay(Lesson.empty(shelf.freeId(title), title), OpenLesson::own);
        made.saving().changed();
        return made;
    }

    /** Adds a scene to the open lesson, else to that of the teacher's own that was changed last, else to a new one. */
    public void add(Scene scene, Optional<String> after, Consumer<Added> told) {
        if (open.get().isPresent()) {
            told.accept(added(open.get().get(), scene, after));
            return;
        }
        jobs.write("lessons.list.failed", () -> {
            Optional<LessonEntry> own = shelf.lessons().stream()
                    .filter(entry -> entry.origin() == LessonEntry.Origin.OWN)
                    .max(Comparator.comparingLong(LessonDesk::changedAt));
            jobs.soon(() -> own.ifPresentOrElse(
                    entry -> open(
                            entry.file(),
                            lesson -> lesson.of(entry),
                            lesson -> told.accept(added(lesson, scene, after))),
                    () -> told.accept(added(create(), scene, after))));
        });
    }

    private static long changedAt(LessonEntry entry) {
        return entry.file().toFile().lastModified();
    }

    private static Added added(OpenLesson lesson, Scene scene, Optional<String> after) {
        Lesson before = lesson.lesson();
        int place = after.map(before::placeOf)
                .filter(at -> at >= 0)
                .map(at -> at + 1)
                .orElseGet(() -> before.scenes().size());
        lesson.store().update(now -> LessonEdits.adding(now, scene, place));
        return new Added(lesson, lesson.lesson().scenes().get(place).id(), place);
    }

    /** The program ends: what was typed is on its way to the file. */
    public void close() {
        open.get().ifPresent(OpenLesson::close);
    }

    /** Puts the open lesson away; what was typed is kept. */
    public void leave() {
        open.get().ifPresent(OpenLesson::close);
        open.set(Optional.empty());
    }

    /** Takes a lesson of the teacher's own away; {@code removed} is handed what brings it back. */
    void remove(LessonEntry entry, Consumer<Runnable> removed) {
        if (open.get().filter(lesson -> lesson.isOwn(entry.id())).isPresent()) {
            leave();
        }
        write("lessons.removing.failed", () -> shelf.remove(entry.file()), () -> {
            look();
            removed.accept(() -> write("lessons.removing.failed", () -> shelf.restore(entry.file()), this::look));
        });
    }

    private void write(String failureKey, Writing work, Runnable then) {
        jobs.write(failureKey, () -> {
            try {
                work.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            jobs.soon(then);
        });
    }

    /** Writes the open lesson with the copies that may be passed on; {@code told} hears which stayed out. */
    public void passOn(Path file, Consumer<PassedOn> told) {
        open.get().ifPresent(opened -> passOn(opened, opened.lesson(), file, told));
    }

    private void passOn(OpenLesson opened, Lesson lesson, Path file, Consumer<PassedOn> told) {
        jobs.write("lessons.saving.failed", () -> {
            try {
                PassedOn passed = shelf.passOn(lesson, file, opened.enclosing());
                jobs.soon(() -> told.accept(passed));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Where it is kept is known before it is shown: the page says whether it is the teacher's own. */
    private OpenLesson lay(Lesson lesson, UnaryOperator<OpenLesson> kept) {
        OpenLesson laid = kept.apply(new OpenLesson(jobs, shelf, lesson, () -> telling.copied(lesson.title())));
        open.set(Optional.of(laid));
        return laid;
    }

    /** Where a scene went: the lesson, its id there, and its place from 0. */
    public record Added(OpenLesson lesson, String scene, int place) {}

    /** Copies that lie in a lesson's file, and the lesson's title. */
    public record Brought(Path file, String title, List<EnclosedCopy> copies) {}

    /** What the teacher is told without having asked. */
    public interface Telling {
        /** Some of a lesson could not be read; without a title, none of it. */
        void troubled(Optional<String> title, List<String> sentences);

        /** Copies came with a lesson that are not on the reader's shelf. */
        void brings(Brought brought);

        /** A lesson of the program was changed, and is now a copy. */
        void copied(String title);
    }

    private interface Writing {
        void run() throws IOException;
    }
}
