package org.fourislands.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fourislands.lessons.LessonShelf;
import org.fourislands.library.notes.MemoryNoteBook;
import org.fourislands.library.notes.NoteBook;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.Moment;
import org.fourislands.ui.lessons.HandOutDeeds;
import org.fourislands.ui.map.MapDrawing;
import org.fourislands.ui.present.PresentingWish;
import org.fourislands.ui.shelf.Holdings;
import org.fourislands.view.Settings;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Phrases;

/**
 * All that the window is given. Record and map come when they are read; until then the window says so. Either may fail: the
 * message of the exception is then shown, and the rest works.
 *
 * @param library what the reader keeps on this machine
 * @param fonts the folder with the program's typefaces
 */
public record WindowParts(
        Phrases phrases,
        ViewStore store,
        Jobs jobs,
        Coming coming,
        Memory memory,
        Library library,
        Path fonts,
        Consumer<Moment> moments,
        Lessons lessons) {

    /** For a window without a library and lessons: nothing is on its shelf, and notes are forgotten when it closes. */
    public WindowParts(
            Phrases phrases,
            ViewStore store,
            Jobs jobs,
            Coming coming,
            Memory memory,
            Path fonts,
            Consumer<Moment> moments) {
        this(phrases, store, jobs, coming, memory, Library.none(), fonts, moments, Lessons.none());
    }

    public WindowParts with(Library kept) {
        return new WindowParts(phrases, store, jobs, coming, memory, kept, fonts, moments, lessons);
    }

    public WindowParts with(Lessons taught) {
        return new WindowParts(phrases, store, jobs, coming, memory, library, fonts, moments, taught);
    }

    /** What the reader keeps: copies and works of their own, and the notes on them. Asked off the window's thread alone. */
    public record Library(Holdings holdings, NoteBook notes) {

        public static Library none() {
            return new Library(Holdings.none(), new MemoryNoteBook());
        }
    }

    /**
     * What is being read in the background.
     *
     * @param problems what is wrong in the program's own files
     */
    public record Coming(
            CompletableFuture<Readings> readings,
            CompletableFuture<MapDrawing> drawing,
            CompletableFuture<List<Problem>> problems) {}

    /**
     * The lessons.
     *
     * @param shelf where they are kept; it comes with the record
     * @param toOpen a lesson's file that the window is to open with
     * @param keeping how words are written into a file
     * @param handOut how a lesson is made into files to hand out
     * @param wish a lesson that the window is to present at once
     */
    public record Lessons(
            CompletableFuture<LessonShelf> shelf,
            Optional<Path> toOpen,
            Keeping keeping,
            HandOutDeeds.Making handOut,
            PresentingWish wish) {
        /** No lesson anywhere. */
        public static Lessons none() {
            return new Lessons(
                    new CompletableFuture<>(),
                    Optional.empty(),
                    (file, words) -> {},
                    (lesson, how, target, progress) -> List.of(),
                    PresentingWish.none());
        }
    }

    /** Writes words into a file, whole or not at all; off the window's thread. */
    public interface Keeping {
        void write(Path file, String words) throws IOException;
    }

    /**
     * What was kept from the last start, and how to keep it.
     *
     * @param trouble why some of it could not be read
     * @param keep called off the window's thread; answers with a sentence if it could not be kept
     */
    public record Memory(Settings last, Optional<String> trouble, Function<Settings, Optional<String>> keep) {}
}
