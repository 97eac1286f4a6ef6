package org.fourislands.ui.lessons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonEntry;
import org.fourislands.lessons.LessonShelf;
import org.fourislands.lessons.LessonStore;
import org.fourislands.ui.Jobs;

/**
 * The lesson under preparation and where it is kept: among the teacher's own, or in a file elsewhere. One that comes with the
 * program is kept nowhere until it is changed: then it becomes the teacher's own. On the window's thread.
 */
public final class OpenLesson {
    private final LessonShelf shelf;
    private final LessonStore store;
    private final Autosave saving;
    private final Runnable copied;
    private Optional<String> ownId = Optional.empty();
    private Optional<Path> file = Optional.empty();
    private List<EnclosedCopy> enclosed = List.of();
    /** Where its enclosed copies lie; set by the writer once they lie elsewhere. */
    private volatile Optional<Path> enclosing = Optional.empty();

    private Lesson last;

    /** {@code copied} is run once, when a lesson of the program becomes the teacher's own. */
    OpenLesson(Jobs jobs, LessonShelf shelf, Lesson lesson, Runnable copied) {
        this.shelf = shelf;
        this.copied = copied;
        this.last = lesson;
        store = new LessonStore(lesson);
        saving = new Autosave(jobs, this::writing);
        store.watch(LessonStore::get, this::changed);
    }

    /** Read from {@code target}, with the copies that lie in that. */
    OpenLesson bringing(Path target, List<EnclosedCopy> copies) {
        enclosing = Optional.of(target);
        enclosed = List.copyOf(copies);
        return this;
    }

    /** The copies that came with it. */
    List<EnclosedCopy> enclosed() {
        return enclosed;
    }

    /** Where they lie now; for any thread. */
    Optional<Path> enclosing() {
        return enclosing;
    }

    /** Kept where {@code entry} has it. */
    OpenLesson of(LessonEntry entry) {
        ownId = entry.origin() == LessonEntry.Origin.OWN ? Optional.of(entry.id()) : Optional.empty();
        return this;
    }

    /** Kept among the teacher's own under its id. */
    OpenLesson own() {
        ownId = Optional.of(store.get().id());
        return this;
    }

    /** Kept in {@code target}, wherever that is. */
    OpenLesson in(Path target) {
        file = Optional.of(target);
        return this;
    }

    public LessonStore store() {
        return store;
    }

    public Lesson lesson() {
        return store.get();
    }

    public Autosave saving() {
        return saving;
    }

    /** Whether it is the entry of this id in the list of the teacher's own. */
    boolean isOwn(String id) {
        return file.isEmpty() && ownId.equals(Optional.of(id));
    }

    /** Whether it comes with the program and is as it came. */
    boolean isUntouched() {
        return file.isEmpty() && ownId.isEmpty();
    }

    /** From now on it is kept in {@code target}. */
    public void saveAs(Path target) {
        store.settle();
        saving.now();
        file = Optional.of(target);
        saving.changed();
        saving.now();
    }

    private void changed(Lesson now) {
        if (!now.equals(last)) {
            last = now;
            if (isUntouched()) {
                ownId = Optional.of(shelf.freeId(now.title()));
                copied.run();
            }
            saving.changed();
        }
    }

    private Runnable writing() {
        Lesson now = store.get();
        Optional<Path> elsewhere = file;
        Optional<String> own = ownId;
        return () -> {
            try {
                if (elsewhere.isPresent()) {
                    shelf.save(now, elsewhere.get(), enclosing);
                    enclosing = elsewhere;
                } else {
                    enclosing = Optional.of(
                            shelf.save(own.map(id -> called(now, id)).orElse(now)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static Lesson called(Lesson lesson, String id) {
        return new Lesson(id, lesson.title(), lesson.about(), lesson.planned(), lesson.scenes());
    }

    /** What was typed is one step, and on its way to the file. */
    void close() {
        store.settle();
        saving.now();
    }
}
